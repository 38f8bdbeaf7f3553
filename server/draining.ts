import type {Server} from 'node:http'
import type {Socket} from 'node:net'
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
  /** Connections that have not sent a request: browsers open some ahead. */
  const unused = new Set<Socket>()
  server.on('connection', (socket) => {
    unused.add(socket)
    socket.once('close', () => unused.delete(socket))
  })
  server.prependListener('request', ({socket}, response) => {
    unused.delete(socket)
    // So that the next request comes by a connection to somebody else.
    if (state.isDraining) response.setHeader('connection', 'close')
  })
  const drain = () => {
    if (state.isDraining) return
    state.isDraining = true
    setTimeout(() => {
      server.close(() => {
        close().finally(() => process.exit(0))
      })
      // A request that is on its way may still come.
      setTimeout(() => unused.forEach((socket) => socket.destroy()), 1_000).unref()
      // Keep-alive connections become idle one by one, as their responses end.
      setInterval(() => server.closeIdleConnections(), 100).unref()
    }, drainMs)
  }
  process.on('SIGTERM', drain)
  process.on('SIGINT', drain)
  process.on('disconnect', drain)
}
