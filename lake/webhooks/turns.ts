import type {Outbox, Waiting} from './outbox.ts'

/** Whose turn it is: the first call of each webhook for each document, once its time has come. */
export class Turns {
  readonly #outbox: Outbox
  /** Queues whose first call is ready, waits, or is being made. */
  readonly #known = new Set<string>()
  readonly #later = new Map<string, Waiting>()
  readonly #ready: Waiting[] = []
  readonly #longestPause: number
  #lastSeen = 0

  /** @param longestPause in milliseconds: no call waits longer for its next attempt. */
  constructor(outbox: Outbox, longestPause: number) {
    this.#outbox = outbox
    this.#longestPause = longestPause
  }

  /** Takes up what came into the outbox since. */
  look(): void {
    for (const waiting of this.#outbox.behind(this.#lastSeen)) {
      this.#lastSeen = waiting.id
      if (this.#known.has(keyOf(waiting))) continue
      this.#known.add(keyOf(waiting))
      this.#later.set(keyOf(waiting), waiting)
    }
    const now = Date.now()
    for (const [key, waiting] of this.#later) {
      // A time further away was written before somebody set the clock back.
      const wait = waiting.nextAttemptAt - now
      if (wait > 0 && wait <= this.#longestPause) continue
      this.#later.delete(key)
      this.#ready.push(waiting)
    }
  }

  /** The next call to make now. */
  take(): Waiting | undefined {
    return this.#ready.shift()
  }

  /** Says that a call was made and removed: the one behind it is next. */
  done(waiting: Waiting): void {
    const next = this.#outbox.head(waiting)
    if (next) this.#ready.push(next)
    else this.#known.delete(keyOf(waiting))
  }

  /** Says that a call is to be made again, at a time in milliseconds since 1970. */
  again(waiting: Waiting, nextAttemptAt: number): void {
    this.#later.set(keyOf(waiting), {...waiting, nextAttemptAt})
  }

  /** Milliseconds until the next call's time comes; undefined when none waits for its time. */
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
