export type BreakerState = 'closed' | 'open' | 'half-open'

/** Leave to ask one question; whoever has it says once how it went. */
export interface Pass {
  succeeded(): void
  failed(): void
  /** Says nothing of how the lake is. */
  undecided(): void
}

interface Limits {
  /** So many failed questions in a row open the breaker. */
  failures: number
  /** Then nothing is asked for so long. */
  openMs: number
  now: () => number
}

/**
 * Spares a failing lake, and the readers the wait for it: closed it lets all questions pass, open
 * none, and half-open one, whose answer closes it.
 */
export function createBreaker({failures, openMs, now}: Limits) {
  let state: BreakerState = 'closed'
  let inARow = 0
  let openedAt = 0

  function failed(isProbe: boolean) {
    inARow++
    // Questions asked before it opened fail late. They are no news, so they do not prolong it.
    const opens = state === 'half-open' ? isProbe : state === 'closed' && inARow >= failures
    if (!opens) return
    state = 'open'
    openedAt = now()
  }

  return {
    get state() {
      return state
    },

    /** Undefined: do not ask. */
    enter(): Pass | undefined {
      const isProbe = state === 'open'
      if (state === 'half-open' || (isProbe && now() - openedAt < openMs)) return undefined
      if (isProbe) state = 'half-open'
      return {
        succeeded() {
          state = 'closed'
          inARow = 0
        },
        failed: () => failed(isProbe),
        undecided() {
          if (isProbe && state === 'half-open') state = 'open'
        },
      }
    },
  }
}
