import type {IncomingMessage, ServerResponse} from 'node:http'
import {responses} from '../cache/metrics.ts'

/** Counts a response and its duration, and sends the duration to the browser. */
export function observe(request: IncomingMessage, response: ServerResponse) {
  const start = performance.now()
  const route = routeOf(request.url ?? '/')
  const {writeHead} = response
  response.writeHead = (...args: unknown[]) => {
    const cache = cacheStateOf(response)
    const ms = (performance.now() - start).toFixed(1)
    response.setHeader('server-timing', `cache;desc=${cache}, total;dur=${ms}`)
    return Reflect.apply(writeHead, response, args)
  }
  // A webhook's sender may close the connection as soon as it has the status.
  response.once('close', () => {
    const seconds = (performance.now() - start) / 1000
    const labels = {route, status: String(response.statusCode), cache: cacheStateOf(response)}
    responses().observe(labels, seconds)
  })
}

const cacheStateOf = (response: ServerResponse) =>
  String(response.getHeader('x-nextjs-cache') ?? 'none').toLowerCase()

/** The kind of route: a label per address would make metrics grow without limit. */
function routeOf(url: string): string {
  const [pathname = '/'] = url.split('?')
  const [, first = '', second] = pathname.split('/')
  if (['_next', 'api', 'images', 'files', 'studio', 'elements', 'preview'].includes(first))
    return `/${first}`
  if (first === '') return '/'
  return second === undefined ? '/[section]' : '/[section]/[slug]'
}
