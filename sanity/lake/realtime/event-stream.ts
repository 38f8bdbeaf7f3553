import type {ServerResponse} from 'node:http'

const keepAlive = 15_000
// A reader this far behind (bytes) is cut off: it comes back and resumes from the log.
const mostUnsent = 8 * 1024 * 1024

export interface ServerEvent {
  event: string
  data: unknown
  /** A position in the log, from which the client can resume. */
  id?: string | undefined
}

/** One open answer of the kind text/event-stream. */
export class EventStream {
  readonly #response: ServerResponse
  readonly #timer: NodeJS.Timeout
  readonly #onClose: (() => void)[] = []

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
      for (const listener of this.#onClose) listener()
    })
  }

  send({event, data, id}: ServerEvent): void {
    const idLine = id === undefined ? '' : `id: ${id}\n`
    this.#write(`${idLine}event: ${event}\ndata: ${JSON.stringify(data)}\n\n`)
  }

  /** Calls back once the stream has ended, from either side. */
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
    if (this.#response.writableLength > mostUnsent) this.#response.destroy()
  }
}

/** The event streams that are open now, so that they can be ended when the lake stops. */
export class OpenStreams {
  readonly #open = new Map<EventStream, string>()

  /** Starts a stream on a response; `dataset` is what it reports about. */
  start(response: ServerResponse, dataset: string): EventStream {
    const stream = new EventStream(response)
    this.#open.set(stream, dataset)
    stream.onClose(() => this.#open.delete(stream))
    return stream
  }

  /** Ends the streams about a dataset for good: their clients do not come back. */
  disconnect(dataset: string, reason: string): void {
    for (const [stream, about] of this.#open) {
      if (about !== dataset) continue
      stream.send({event: 'disconnect', data: {reason}})
      stream.end()
    }
  }

  endAll(): void {
    for (const stream of this.#open.keys()) stream.end()
  }
}
