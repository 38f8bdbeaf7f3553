/** Far more pages than are rendered at a time. */
const mostAsked = 10_000

/**
 * When the rendering of each page began. Next.js tells its cache only when one has ended, and what
 * was published in between would be lost: the page would count as newer than the change it lacks.
 */
export class RenderStarts {
  /** In the order of asking. What fails to render is never told to have ended. */
  readonly #asked = new Map<string, {at: number; isOutdated: boolean}>()

  /**
   * A page was asked for. One that is missing or outdated is rendered from then on, however often
   * it is asked for until that has ended; of one that may be good, the last asking counts.
   */
  asked(key: string, now: number, isOutdated: boolean) {
    if (this.#asked.get(key)?.isOutdated) return
    this.#asked.delete(key)
    this.#asked.set(key, {at: now, isOutdated})
    const [oldest] = this.#asked.keys()
    if (this.#asked.size > mostAsked && oldest !== undefined) this.#asked.delete(oldest)
  }

  /** A page was asked for and is certainly good. */
  isGood(key: string) {
    this.#asked.delete(key)
  }

  /** When the rendering began that has ended now; `now` where nobody had asked for the page. */
  ended(key: string, now: number): number {
    const start = this.#asked.get(key)?.at ?? now
    this.#asked.delete(key)
    return start
  }
}
