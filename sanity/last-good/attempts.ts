import {setTimeout as wait} from 'node:timers/promises'

/** Limits and waits of retried attempts, in milliseconds. */
export interface Patience {
  deadlineMs: number
  retries: number
  /** Upper limit of the first random wait; it doubles with each retry. */
  retryBaseMs: number
  random: () => number
}

/**
 * Calls a function with retries.
 * @throws the error of the last attempt, or a timeout
 */
export async function attempt<Answer>(
  ask: () => Promise<Answer>,
  patience: Patience,
  mayRetry: (failure: unknown) => boolean | Promise<boolean>,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    try {
      return await withinDeadline(ask, patience.deadlineMs)
    } catch (failure) {
      if (retry >= patience.retries || !(await mayRetry(failure))) throw failure
    }
    // Full jitter, so that pages that failed together do not retry together.
    await pause(patience.random() * patience.retryBaseMs * 2 ** retry)
  }
}

/**
 * Calls a function again while the lake is busy, for about half a minute at most: for a page that
 * has no last good answer, waiting is better than failing.
 */
export async function attemptWhileBusy<Answer>(
  ask: () => Promise<Answer>,
  {
    busyRetries,
    busyBaseMs,
    random,
  }: {busyRetries: number; busyBaseMs: number; random: () => number},
  mayWait: (failure: unknown) => Promise<boolean>,
  pause: (ms: number) => Promise<unknown> = wait,
): Promise<Answer> {
  for (let retry = 0; ; retry++) {
    try {
      return await ask()
    } catch (failure) {
      if (retry >= busyRetries || !(await mayWait(failure))) throw failure
    }
    await pause((0.5 + random() / 2) * busyBaseMs * 2 ** retry)
  }
}

/** An attempt that took longer than its deadline. */
export class TookTooLong extends Error {
  constructor(ms: number) {
    super(`The Content Lake took longer than ${ms} ms.`)
  }
}

/**
 * Rejects after a time. The query itself cannot be cancelled: a late answer or error is ignored.
 */
async function withinDeadline<Answer>(ask: () => Promise<Answer>, ms: number): Promise<Answer> {
  let timer: NodeJS.Timeout | undefined
  const deadline = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new TookTooLong(ms)), ms)
  })
  try {
    return await Promise.race([ask(), deadline])
  } finally {
    clearTimeout(timer)
  }
}
