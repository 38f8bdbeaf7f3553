import {createHash} from 'node:crypto'

interface Limits {
  /** Wrong addresses in a minute, of one client and of all together, before no more are looked up. */
  ofOne: number
  ofAll: number
}

const usual: Limits = {ofOne: 20, ofAll: 300}
const minute = 60_000
const mostKnown = 10_000

/**
 * Counts wrong addresses, so that nobody tries many. What was opened before stays open meanwhile,
 * whoever asks: a flood of guesses keeps no client from their piece.
 */
export class PreviewGuesses {
  readonly #limits: Limits
  readonly #now: () => number
  #since = 0
  #all = 0
  #byClient = new Map<string, number>()
  /** Hashes of addresses that opened something. */
  readonly #known = new Set<string>()

  constructor(limits = usual, now = Date.now) {
    this.#limits = limits
    this.#now = now
  }

  /** Whether an address may be looked up for a client now. */
  mayTry(secret: string, client: string): boolean {
    this.#beginMinute()
    if (this.#known.has(hashOf(secret))) return true
    const {ofOne, ofAll} = this.#limits
    return this.#all < ofAll && (this.#byClient.get(client) ?? 0) < ofOne
  }

  /** Before an address is looked up: of many at once, each counts for the next. */
  noteTry(client: string): void {
    this.#beginMinute()
    this.#count(client, 1)
  }

  /** What was tried was not wrong. */
  forgive(client: string): void {
    if (this.#byClient.get(client)) this.#count(client, -1)
  }

  #count(client: string, more: 1 | -1): void {
    this.#all += more
    this.#byClient.set(client, (this.#byClient.get(client) ?? 0) + more)
  }

  #beginMinute(): void {
    if (this.#now() - this.#since < minute) return
    this.#since = this.#now()
    this.#all = 0
    this.#byClient.clear()
  }

  noteRight(secret: string): void {
    const [oldest] = this.#known
    if (this.#known.size >= mostKnown && oldest !== undefined) this.#known.delete(oldest)
    this.#known.add(hashOf(secret))
  }
}

const hashOf = (secret: string) => createHash('sha256').update(secret).digest('base64')
