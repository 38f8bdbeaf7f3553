import type {Server} from 'node:http'
import type {Socket} from 'node:net'

export interface ConnectionLimits {
  /** Connections at most; a usual process may have several times as many, and needs some for files. */
  connections: number
  /** Milliseconds in which the headers of a request must have come. */
  headers: number
  /** Milliseconds without a byte in either direction. */
  silence: number
}

const usualLimits: ConnectionLimits = {connections: 2000, headers: 20_000, silence: 120_000}

/**
 * Keeps the connections of all the lake's ports within a bound. Beyond it those that never asked
 * for anything go first, then those that wait between requests; work under way is never cut off.
 */
export class ConnectionGuard {
  readonly #limits: ConnectionLimits
  // Sets keep the order of insertion, so the first is the oldest.
  readonly #silent = new Set<Socket>()
  readonly #idle = new Set<Socket>()
  readonly #busy = new Map<Socket, number>()

  constructor(limits: Partial<ConnectionLimits> = {}) {
    this.#limits = {...usualLimits, ...limits}
  }

  get size(): number {
    return this.#silent.size + this.#idle.size + this.#busy.size
  }

  watch(server: Server): void {
    // An upload may take long; what must not be held open are headers that never end, and silence.
    server.requestTimeout = 0
    server.headersTimeout = this.#limits.headers
    server.timeout = this.#limits.silence
    server.on('connection', (socket) => this.#admit(socket))
    server.on('request', ({socket}, response) => {
      this.#start(socket)
      response.once('close', () => this.#finish(socket))
    })
    // A web socket is busy until it closes.
    server.on('upgrade', ({socket}) => this.#start(socket))
  }

  #admit(socket: Socket): void {
    this.#silent.add(socket)
    socket.once('close', () => {
      this.#silent.delete(socket)
      this.#idle.delete(socket)
      this.#busy.delete(socket)
    })
    if (this.size <= this.#limits.connections) return
    const [longestSilent] = this.#silent
    const [longestIdle] = this.#idle
    const goes = longestSilent === socket ? (longestIdle ?? socket) : longestSilent
    // Closing is told later, and the next one may be at the door by then.
    if (goes) this.#silent.delete(goes)
    if (goes) this.#idle.delete(goes)
    goes?.destroy()
  }

  #start(socket: Socket): void {
    this.#silent.delete(socket)
    this.#idle.delete(socket)
    this.#busy.set(socket, (this.#busy.get(socket) ?? 0) + 1)
  }

  #finish(socket: Socket): void {
    const left = (this.#busy.get(socket) ?? 0) - 1
    if (left > 0) return void this.#busy.set(socket, left)
    this.#busy.delete(socket)
    if (!socket.destroyed) this.#idle.add(socket)
  }
}
