import type {IncomingMessage, ServerResponse} from 'node:http'
import {matchesOrigin, type AllowedOrigin} from './origin-pattern.ts'

const loopbackHost = /^(localhost|[a-z0-9-]+\.localhost|127\.0\.0\.1|\[::1\])(:\d+)?$/i

/** Whether the Host header names this machine; any other may be DNS rebinding by a web page. */
export function isOwnHost(host: string | undefined, extraHosts: readonly string[]): boolean {
  if (host === undefined) return false
  return loopbackHost.test(host) || extraHosts.includes(host.replace(/:\d+$/, '').toLowerCase())
}

/** The site's own origins, which have credentials and no wildcards, and the listed ones. */
export type Allowed = readonly (string | AllowedOrigin)[]

/** What the requesting page may do; programs have all rights. */
export type Access = 'none' | 'without credentials' | 'with credentials'

export function accessOf({headers}: IncomingMessage, allowed: Allowed): Access {
  const {origin, host} = headers
  // Browsers send no Origin when another page links here or embeds a picture or script, but they do
  // send Sec-Fetch-Site.
  if (origin === undefined) {
    return headers['sec-fetch-site'] === 'cross-site' ? 'none' : 'with credentials'
  }
  if (origin === `http://${host}` || allowed.includes(origin)) return 'with credentials'
  const entries = allowed.filter((entry) => typeof entry !== 'string')
  const meant = entries.filter((entry) => matchesOrigin(entry.origin, origin))
  if (meant.some(({credentials}) => credentials)) return 'with credentials'
  return meant.length > 0 ? 'without credentials' : 'none'
}

export function isAllowedOrigin(request: IncomingMessage, allowed: Allowed): boolean {
  return accessOf(request, allowed) === 'with credentials'
}

export function allowOrigin(
  request: IncomingMessage,
  response: ServerResponse,
  {credentials}: {credentials: boolean},
): void {
  const {origin} = request.headers
  response.setHeader('Vary', 'Origin')
  if (origin === undefined) return
  response.setHeader('Access-Control-Allow-Origin', origin)
  if (credentials) response.setHeader('Access-Control-Allow-Credentials', 'true')
  response.setHeader('Access-Control-Expose-Headers', 'x-sanity-shard, x-sanity-warning')
}

const clientHeaders =
  'authorization, content-type, x-sanity-app, x-sanity-project-id, last-event-id, client-timing'

export function answerPreflight(
  request: IncomingMessage,
  response: ServerResponse,
  {credentials}: {credentials: boolean},
): void {
  const asked = (request.headers['access-control-request-headers'] ?? clientHeaders)
    .split(',')
    .map((name) => name.trim())
    .filter((name) => credentials || name.toLowerCase() !== 'authorization')
  response.setHeader('Access-Control-Allow-Methods', 'GET, POST, PUT, PATCH, DELETE, HEAD, OPTIONS')
  response.setHeader('Access-Control-Allow-Headers', asked.join(', '))
  response.setHeader('Access-Control-Max-Age', '600')
  response.writeHead(204).end()
}
