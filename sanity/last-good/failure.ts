/** Status codes of temporary failures: timeout, too early, too many requests. */
const passing = new Set([408, 425, 429])

/**
 * Status codes of a rejected token: readers cannot help it, and the lake is as good as unreachable.
 */
const refused = new Set([401, 403])

/** Whether a retry would fail the same way: a 4xx of Sanity's ClientError. */
export function isLasting(failure: unknown): boolean {
  const status = statusOf(failure)
  return status !== undefined && status >= 400 && status < 500 && !passing.has(status)
}

/** Whether the lake is well and has too much to do: Sanity's 429, also of its rate limits. */
export const isBusy = (failure: unknown): boolean => statusOf(failure) === 429

/** Whether the lake rejected the token. */
export function isRefusal(failure: unknown): boolean {
  const status = statusOf(failure)
  return status !== undefined && refused.has(status)
}

/**
 * Whether the request itself is wrong. The lake is well, so a last good answer would hide our bug.
 */
export function isOurMistake(failure: unknown): boolean {
  return isLasting(failure) && !isRefusal(failure)
}

function statusOf(failure: unknown): number | undefined {
  if (typeof failure !== 'object' || failure === null || !('statusCode' in failure))
    return undefined
  return typeof failure.statusCode === 'number' ? failure.statusCode : undefined
}
