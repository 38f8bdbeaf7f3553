import type {IncomingMessage, ServerResponse} from 'node:http'
import {responses} from '../cache/metrics.ts'

/** Counts an answer and how long it took, and tells the browser the latter. */
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
  // Whoever sends a webhook may hang up once it has the status, before all was sent.
  response.once('close', () => {
    const seconds = (performance.now() - start) / 1000
    const labels = {route, status: String(response.statusCode), cache: cacheStateOf(response)}
    responses().observe(labels, seconds)
  })
}

const cacheStateOf = (response: ServerResponse) =>
  String(response.getHeader('x-nextjs-cache') ?? 'none').toLowerCase()

/** A few kinds only: metrics with an address each would have no end. */
function routeOf(url: string): string {
  const [pathname = '/'] = url.split('?')
  const [, first = '', second] = pathname.split('/')
  if (['_next', 'api', 'images', 'files', 'studio', 'elements', 'preview'].includes(first))
    return `/${first}`
  if (first === '') return '/'
  return second === undefined ? '/[section]' : '/[section]/[slug]'
}
