import {AttemptLimit} from './attempt-limit.ts'

const mostProven = 1000
const mostAddresses = 1000

/**
 * Limits lookups of wrong tokens, per client address and in total. A token that was valid before is
 * always looked up, so that guessing locks out nobody.
 */
export class TokenGuesses {
  readonly #perAddress: number
  readonly #byAddress = new Map<string, AttemptLimit>()
  readonly #all: AttemptLimit
  readonly #proven = new Set<string>()

  /** Both in wrong tokens per minute. */
  constructor({perAddress, inAll}: {perAddress: number; inAll: number}) {
    this.#perAddress = perAddress
    this.#all = new AttemptLimit(inAll)
  }

  /** Seconds until this address may try this token; 0 means now. */
  wait(token: string, address: string): number {
    if (this.#proven.has(token)) return 0
    return Math.max(this.#all.wait, this.#byAddress.get(address)?.wait ?? 0)
  }

  note(token: string, address: string, isRight: boolean): void {
    if (isRight) {
      this.#proven.add(token)
      forgetOldest(this.#proven, mostProven)
      return
    }
    this.#proven.delete(token)
    const limit = this.#byAddress.get(address) ?? new AttemptLimit(this.#perAddress)
    this.#byAddress.set(address, limit)
    forgetOldest(this.#byAddress, mostAddresses)
    limit.fail()
    this.#all.fail()
  }
}

function forgetOldest(kept: Set<string> | Map<string, unknown>, most: number): void {
  const [oldest] = kept.keys()
  if (kept.size > most && oldest !== undefined) kept.delete(oldest)
}
