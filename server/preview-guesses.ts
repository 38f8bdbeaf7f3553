import {createHash} from 'node:crypto'

interface Limits {
  /** Wrong tries in some time, of one client and of all, after which no more are looked up. */
  ofOne: number
  ofAll: number
  /** That time; a minute by default. */
  perMs?: number
}

const usual: Limits = {ofOne: 20, ofAll: 3_000}
const minute = 60_000
const mostKnown = 10_000

/**
 * Limits guesses of secrets. Known secrets stay usable meanwhile: a flood of guesses locks nobody
 * out.
 */
export class PreviewGuesses {
  readonly #limits: Limits
  readonly #now: () => number
  #since = 0
  #all = 0
  #byClient = new Map<string, number>()
  /** Hashes of secrets that opened something. */
  readonly #known = new Set<string>()

  constructor(limits = usual, now = Date.now) {
    this.#limits = limits
    this.#now = now
  }

  /** Whether a secret may be looked up for a client now. */
  mayTry(secret: string, client: string): boolean {
    this.#begin()
    if (this.#known.has(hashOf(secret))) return true
    const {ofOne, ofAll} = this.#limits
    return this.#all < ofAll && (this.#byClient.get(client) ?? 0) < ofOne
  }

  /** Counts an attempt, before its lookup, so that concurrent ones count for each other. */
  noteTry(client: string): void {
    this.#begin()
    this.#count(client, 1)
  }

  /** Takes an attempt back that was not wrong. */
  forgive(client: string): void {
    if (this.#byClient.get(client)) this.#count(client, -1)
  }

  #count(client: string, more: 1 | -1): void {
    this.#all += more
    this.#byClient.set(client, (this.#byClient.get(client) ?? 0) + more)
  }

  #begin(): void {
    if (this.#now() - this.#since < (this.#limits.perMs ?? minute)) return
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
