import {Counter, Gauge, Histogram, register} from 'prom-client'

// Names and units follow Prometheus: https://prometheus.io/docs/practices/naming/. A bundler may
// load this file twice in one process; both copies share one registry.

export const pagesRendered = () =>
  counter('site_pages_rendered_total', 'Pages that were rendered and kept, the first time or anew.')

export const renderFailures = () =>
  counter('site_render_failures_total', 'Renderings that failed, by kind of route.', ['route'])

/** Seconds from a change's invalidation until a page that shows it is stored. */
export const publishToVisible = () =>
  find<Histogram>('site_publish_to_visible_seconds') ??
  new Histogram({
    name: 'site_publish_to_visible_seconds',
    help: 'From hearing of a change until a page that shows it is kept.',
    buckets: [0.1, 0.25, 0.5, 1, 2, 5, 10, 30, 60, 300],
  })

export const responses = () =>
  find<Histogram<'route' | 'status' | 'cache'>>('site_response_seconds') ??
  new Histogram({
    name: 'site_response_seconds',
    help: 'Answers by kind of route, status and what the page cache said.',
    labelNames: ['route', 'status', 'cache'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 3, 10],
  })

/** Registers a gauge whose value is read at each scrape. */
export function gauge(name: string, help: string, read: () => number) {
  return (
    find<Gauge>(name) ??
    new Gauge({
      name,
      help,
      // A method, because the library sets what `this` is.
      collect() {
        this.set(read())
      },
    })
  )
}

const counter = (name: string, help: string, labelNames: string[] = []) =>
  find<Counter>(name) ?? new Counter({name, help, labelNames})

function find<Metric>(name: string): Metric | undefined {
  return register.getSingleMetric(name) as Metric | undefined
}
