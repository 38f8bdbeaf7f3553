import type {Server} from 'node:http'
import type {Socket} from 'node:net'

export interface ConnectionLimits {
  /** Open connections; the process needs file descriptors for other things too. */
  connections: number
  /** Milliseconds until a request's headers must be complete. */
  headers: number
  /** Milliseconds without a byte in either direction. */
  silence: number
}

const usualLimits: ConnectionLimits = {connections: 2000, headers: 20_000, silence: 120_000}

/**
 * Limits the connections of all ports. Beyond the limit, connections that never sent a request are
 * closed first, then idle ones; requests under way are never cut off.
 */
export class ConnectionGuard {
  readonly #limits: ConnectionLimits
  // Sets keep insertion order, so the first is the oldest.
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
    // Uploads may take long: only slow headers and silence are limited.
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
    // 'close' comes later, and another connection may arrive before it.
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
