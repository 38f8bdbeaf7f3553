import type {IncomingMessage, ServerResponse} from 'node:http'

const loopbackHost = /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/**
 * Whether a request means this machine by its Host header. One that does not comes from a web
 * page whose name was pointed at the loopback address to get at the lake.
 */
export function isOwnHost(host: string | undefined, extraHosts: readonly string[]): boolean {
  if (host === undefined) return false
  return loopbackHost.test(host) || extraHosts.includes(host.replace(/:\d+$/, '').toLowerCase())
}

/** Whether the page that asks, if it is a page, is one that may. */
export function isAllowedOrigin({headers}: IncomingMessage, allowed: readonly string[]): boolean {
  const {origin, host} = headers
  // Browsers leave the origin out when a page only links here or loads a picture or script from
  // here, but they say that it was another site's page.
  if (origin === undefined && headers['sec-fetch-site'] === 'cross-site') return false
  return origin === undefined || allowed.includes(origin) || origin === `http://${host}`
}

/** Lets the asking page read the answer, with its credentials. */
export function allowOrigin(request: IncomingMessage, response: ServerResponse): void {
  const {origin} = request.headers
  response.setHeader('Vary', 'Origin')
  if (origin === undefined) return
  response.setHeader('Access-Control-Allow-Origin', origin)
  response.setHeader('Access-Control-Allow-Credentials', 'true')
  response.setHeader('Access-Control-Expose-Headers', 'x-sanity-shard, x-sanity-warning')
}

/** Answers a browser that asks whether it may send the request it has in mind. */
export function answerPreflight(request: IncomingMessage, response: ServerResponse): void {
  const asked = request.headers['access-control-request-headers']
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS')
  response.setHeader(
    'Access-Control-Allow-Headers',
    asked ??
      'authorization, content-type, x-sanity-app, x-sanity-project-id, last-event-id, client-timing',
  )
  response.setHeader('Access-Control-Max-Age', '600')
  response.writeHead(204).end()
}
