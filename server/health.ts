import type {IncomingMessage, ServerResponse} from 'node:http'

export interface ServerState {
  /** Whether the process is shutting down: requests are still answered, but should go elsewhere. */
  isDraining: boolean
}

/**
 * Answers `/livez` (the process responds) and `/readyz` (it accepts requests). Neither queries the
 * lake: the site serves its cache without it.
 *
 * @returns whether the request was one of these
 */
export function health(request: IncomingMessage, response: ServerResponse, state: ServerState) {
  const [pathname] = (request.url ?? '/').split('?')
  if (pathname !== '/livez' && pathname !== '/readyz') return false
  const isReady = pathname === '/livez' || !state.isDraining
  response.writeHead(isReady ? 200 : 503, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(isReady ? 'ok\n' : 'draining\n')
  return true
}
