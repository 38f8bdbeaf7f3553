import type {Server} from 'node:http'
import type {ServerState} from './health.ts'

interface Draining {
  server: Server
  state: ServerState
  drainMs: number
  /** Closes other resources after the last response. */
  close(): Promise<void>
}

/**
 * Shuts the server down on SIGTERM or SIGINT, and when the process that started it with a channel
 * has ended: `/readyz` reports it at once, requests are still answered for `drainMs`, then no
 * connections are accepted, running requests finish, and the process exits.
 */
export function drainOnSignal({server, state, drainMs, close}: Draining) {
  const drain = () => {
    if (state.isDraining) return
    state.isDraining = true
    setTimeout(() => {
      server.close(() => {
        close().finally(() => process.exit(0))
      })
      // Keep-alive connections become idle one by one, as their responses end.
      setInterval(() => server.closeIdleConnections(), 100).unref()
    }, drainMs)
  }
  process.on('SIGTERM', drain)
  process.on('SIGINT', drain)
  process.on('disconnect', drain)
}
