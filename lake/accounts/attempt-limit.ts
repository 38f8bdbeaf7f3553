const minute = 60_000

/** Limits wrong guesses to `most` per minute; further ones are refused unchecked. */
export class AttemptLimit {
  readonly #most: number
  #failures: number[] = []

  constructor(most: number) {
    this.#most = most
  }

  /** Seconds until the next attempt is checked; 0 means now. */
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
