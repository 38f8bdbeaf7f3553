/** Limit of remembered requests: far more than pages render at once. */
const mostAsked = 10_000

/**
 * Remembers when the render of each page began. Next.js tells its cache only when a render ends:
 * with that time, a page would count as newer than a change that was published meanwhile and that
 * it lacks.
 */
export class RenderStarts {
  /** In request order. A failed render never reports its end. */
  readonly #asked = new Map<string, {at: number; isOutdated: boolean}>()

  /**
   * Records a request for a page. A missing or stale page renders from its first request on,
   * however many follow before the render ends; of one that may be fresh, the last request counts.
   */
  asked(key: string, now: number, isOutdated: boolean) {
    if (this.#asked.get(key)?.isOutdated) return
    this.#asked.delete(key)
    this.#asked.set(key, {at: now, isOutdated})
    const [oldest] = this.#asked.keys()
    if (this.#asked.size > mostAsked && oldest !== undefined) this.#asked.delete(oldest)
  }

  /** Records that a requested page was fresh, so nothing renders. */
  isGood(key: string) {
    this.#asked.delete(key)
  }

  /** When the render that has just ended began; `now` if nobody had requested the page. */
  ended(key: string, now: number): number {
    const start = this.#asked.get(key)?.at ?? now
    this.#asked.delete(key)
    return start
  }
}
