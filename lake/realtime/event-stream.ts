import type {ServerResponse} from 'node:http'
import {tooManyStreams} from '../errors/server-errors.ts'

const keepAlive = 15_000
// Well below the connection limit, so that plain requests still get through.
const mostStreams = 1500
// A client that is this far behind (bytes) for that long is disconnected; it reconnects and resumes from
// the log. One commit may be more than that: it is not late for it.
const mostUnsent = 8 * 1024 * 1024
const patience = 10_000
// More than the events of one request can be.
const mostAtOnce = 64 * 1024 * 1024

export interface ServerEvent {
  event: string
  data: unknown
  id?: string | undefined
}

export class EventStream {
  readonly #response: ServerResponse
  readonly #timer: NodeJS.Timeout
  readonly #onClose: (() => void)[] = []
  #behind: NodeJS.Timeout | undefined

  constructor(response: ServerResponse) {
    this.#response = response
    response.writeHead(200, {
      'Content-Type': 'text/event-stream; charset=utf-8',
      'Cache-Control': 'no-cache, no-transform',
      'X-Accel-Buffering': 'no',
    })
    // Headers reach the client only with the first bytes.
    response.write(':\n\n')
    this.#timer = setInterval(() => this.#write(':\n\n'), keepAlive)
    response.on('error', () => response.destroy())
    response.once('close', () => {
      clearInterval(this.#timer)
      clearTimeout(this.#behind)
      for (const listener of this.#onClose) listener()
    })
  }

  send({event, data, id}: ServerEvent): void {
    const idLine = id === undefined ? '' : `id: ${id}\n`
    this.#write(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  onClose(listener: () => void): void {
    if (this.#response.closed) listener()
    else this.#onClose.push(listener)
  }

  end(): void {
    this.#response.end()
  }

  #write(frame: string): void {
    if (this.#response.destroyed || this.#response.writableEnded) return
    this.#response.write(frame)
    if (this.#response.writableLength > mostAtOnce) this.#response.destroy()
    else if (this.#response.writableLength > mostUnsent)
      this.#behind ??= setTimeout(() => this.#endIfBehind(), patience)
  }

  #endIfBehind(): void {
    this.#behind = undefined
    if (this.#response.writableLength > mostUnsent) this.#response.destroy()
  }
}

export class OpenStreams {
  readonly #open = new Map<EventStream, string>()
  readonly #strangers = new Set<EventStream>()

  /** Starts a stream, displacing one without a token if need be. @throws HttpError 503 if full. */
  start(response: ServerResponse, dataset: string, known: boolean): EventStream {
    this.#makeRoom(known)
    const stream = new EventStream(response)
    this.#open.set(stream, dataset)
    if (!known) this.#strangers.add(stream)
    stream.onClose(() => {
      this.#open.delete(stream)
      this.#strangers.delete(stream)
    })
    return stream
  }

  /** Ends the streams about a dataset with an event that tells clients not to reconnect. */
  disconnect(dataset: string, reason: string): void {
    for (const [stream, about] of this.#open) {
      if (about !== dataset) continue
      stream.send({event: 'disconnect', data: {reason}})
      stream.end()
    }
  }

  /** Ends the streams about a dataset; their clients reconnect. */
  endAbout(dataset: string): void {
    for (const [stream, about] of this.#open) if (about === dataset) stream.end()
  }

  #makeRoom(known: boolean): void {
    if (this.#open.size < mostStreams) return
    const [oldest] = this.#strangers
    if (!known || !oldest) throw tooManyStreams()
    this.#strangers.delete(oldest)
    this.#open.delete(oldest)
    oldest.end()
  }

  endAll(): void {
    for (const stream of this.#open.keys()) stream.end()
  }
}
