const minute = 60_000

/**
 * Counts wrong guesses. Beyond `most` within a minute none is looked at any more; a right one that
 * comes in time never counts.
 */
export class AttemptLimit {
  readonly #most: number
  #failures: number[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Seconds until the next guess is looked at; 0 means now. */
  get wait(): number {
    const now = performance.now()
    this.#failures = this.#failures.filter((at) => now - at < minute)
    const [oldest] = this.#failures
    if (oldest === undefined || this.#failures.length < this.#most) return 0
    return Math.ceil((oldest + minute - now) / 1000)
  }

  fail(): void {
    this.#failures.push(performance.now())
  }
}
