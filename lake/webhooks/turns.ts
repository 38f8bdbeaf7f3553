import type {Outbox, Waiting} from './outbox.ts'

/** Selects due calls: the first of each webhook and document, once its time has come. */
export class Turns {
  readonly #outbox: Outbox
  /** Queues whose first call is ready, waiting, or being made. */
  readonly #known = new Set<string>()
  readonly #later = new Map<string, Waiting>()
  readonly #ready: Waiting[] = []
  readonly #longestPause: number
  #lastSeen = 0

  /** The longest wait before a retry is `longestPause` ms. */
  constructor(outbox: Outbox, longestPause: number) {
    this.#outbox = outbox
    this.#longestPause = longestPause
  }

  look(): void {
    for (const waiting of this.#outbox.behind(this.#lastSeen)) {
      this.#lastSeen = waiting.id
      if (this.#known.has(keyOf(waiting))) continue
      this.#known.add(keyOf(waiting))
      this.#later.set(keyOf(waiting), waiting)
    }
    const now = Date.now()
    for (const [key, waiting] of this.#later) {
      // A longer wait was computed before the clock was set back.
      const wait = waiting.nextAttemptAt - now
      if (wait > 0 && wait <= this.#longestPause) continue
      this.#later.delete(key)
      this.#ready.push(waiting)
    }
  }

  take(): Waiting | undefined {
    return this.#ready.shift()
  }

  /** Reports a call as removed from the outbox; the one behind it is next. */
  done(waiting: Waiting): void {
    const next = this.#outbox.head(waiting)
    if (next) this.#ready.push(next)
    else this.#known.delete(keyOf(waiting))
  }

  /** Schedules a retry, at a time in milliseconds since 1970. */
  again(waiting: Waiting, nextAttemptAt: number): void {
    this.#later.set(keyOf(waiting), {...waiting, nextAttemptAt})
  }

  /** Milliseconds until the next retry; undefined when none is scheduled. */
  untilNext(): number | undefined {
    if (this.#later.size === 0) return undefined
    let first = Infinity
    for (const {nextAttemptAt} of this.#later.values()) first = Math.min(first, nextAttemptAt)
    return Math.min(Math.max(0, first - Date.now()), this.#longestPause)
  }
}

function keyOf({hook, dataset, documentId}: Waiting): string {
  return JSON.stringify([hook, dataset, documentId])
}
