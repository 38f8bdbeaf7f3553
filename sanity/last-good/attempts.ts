import {setTimeout as wait} from 'node:timers/promises'

export interface Patience {
  deadlineMs: number
  retries: number
  /** The first wait is anything up to this, each further one anything up to twice the one before. */
  retryBaseMs: number
  random: () => number
}

/** @throws What the last attempt threw, or that it took too long. */
export async function attempt<Answer>(
  ask: () => Promise<Answer>,
  patience: Patience,
  mayRetry: (failure: unknown) => boolean,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    try {
      return await withinDeadline(ask, patience.deadlineMs)
    } catch (failure) {
      if (retry >= patience.retries || !mayRetry(failure)) throw failure
    }
    // Full jitter: pages that failed together do not come back together.
    await pause(patience.random() * patience.retryBaseMs * 2 ** retry)
  }
}

/** The question cannot be called back: what it brings too late is let go, an error as well. */
async function withinDeadline<Answer>(ask: () => Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The Content Lake took longer than ${ms} ms.`)), ms)
  })
  try {
    return await Promise.race([ask(), deadline])
  } finally {
    clearTimeout(timer)
  }
}
