export type BreakerState = 'closed' | 'open' | 'half-open'

/** Permission for one query; its holder reports the outcome once. */
export interface Pass {
  succeeded(): void
  failed(): void
  /** The outcome says nothing about the lake's health. */
  undecided(): void
}

interface Limits {
  /** Number of consecutive failures that open the breaker. */
  failures: number
  /** Time for which it stays open. */
  openMs: number
  now: () => number
}

/**
 * A circuit breaker, to spare a failing lake, and readers the wait: closed, it permits all queries,
 * open none, half-open a single one, whose success closes it.
 */
export function createBreaker({failures, openMs, now}: Limits) {
  let state: BreakerState = 'closed'
  let inARow = 0
  let openedAt = 0

  function failed(isProbe: boolean) {
    inARow++
    // Queries from before it opened may fail late; they must not prolong it.
    const opens = state === 'half-open' ? isProbe : state === 'closed' && inARow >= failures
    if (!opens) return
    state = 'open'
    openedAt = now()
  }

  return {
    get state() {
      return state
    },

    /** A permission, or undefined if the query must not be sent. */
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
