import type {Server} from 'node:http'
import type {ServerState} from './health.ts'

interface Draining {
  server: Server
  state: ServerState
  drainMs: number
  /** What else is to be closed once the last answer is out. */
  close(): Promise<void>
}

/**
 * On SIGTERM or SIGINT the server says on `/readyz` that it will be gone, goes on answering for
 * `drainMs`, then takes no connection any more, ends what is under way, and exits.
 */
export function drainOnSignal({server, state, drainMs, close}: Draining) {
  const drain = () => {
    if (state.isDraining) return
    state.isDraining = true
    setTimeout(() => {
      server.close(() => {
        close().finally(() => process.exit(0))
      })
      // Connections that are kept open become idle one by one, as their answers end.
      setInterval(() => server.closeIdleConnections(), 100).unref()
    }, drainMs)
  }
  process.on('SIGTERM', drain)
  process.on('SIGINT', drain)
}
