import type {Accounts} from './accounts.ts'

const checkEvery = 500

/** Ends streams soon after their token is revoked, perhaps by another process: it polls. */
export class TokenWatch {
  readonly #accounts: Accounts
  readonly #ends = new Map<string, Set<() => void>>()
  readonly #timer: NodeJS.Timeout

  constructor(accounts: Accounts) {
    this.#accounts = accounts
    this.#timer = setInterval(() => this.#check(), checkEvery)
    this.#timer.unref()
  }

  /** Calls `end` once the token is revoked; the returned function stops watching. */
  watch(token: string, end: () => void): () => void {
    const ends = this.#ends.get(token) ?? new Set()
    this.#ends.set(token, ends.add(end))
    return () => {
      ends.delete(end)
      if (ends.size === 0) this.#ends.delete(token)
    }
  }

  close(): void {
    clearInterval(this.#timer)
  }

  #check(): void {
    for (const [token, ends] of this.#ends) {
      if (this.#accounts.userOfToken(token)) continue
      this.#ends.delete(token)
      for (const end of ends) end()
    }
  }
}
