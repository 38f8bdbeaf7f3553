import type {IncomingMessage, ServerResponse} from 'node:http'

export interface ServerState {
  /** Whether requests still wait for the first look for changes. */
  isStarting: boolean
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
  const hindrance = pathname === '/readyz' && hindranceIn(state)
  response.writeHead(hindrance ? 503 : 200, {
    'content-type': 'text/plain; charset=utf-8',
    'cache-control': 'no-store',
  })
  response.end(`${hindrance || 'ok'}\n`)
  return true
}

const hindranceIn = ({isStarting, isDraining}: ServerState) =>
  (isDraining && 'draining') || (isStarting && 'starting')
