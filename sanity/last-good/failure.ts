/** What these say of a moment may be over in the next: a timeout, "too early", "too many". */
const passing = new Set([408, 425, 429])

/** A token that the lake does not take: no reader can help it, and the site is as good as cut off. */
const refused = new Set([401, 403])

/** Whether asking again would bring the same: a 4xx, as Sanity's ClientError tells it. */
export function isLasting(failure: unknown): boolean {
  const status = statusOf(failure)
  return status !== undefined && status >= 400 && status < 500 && !passing.has(status)
}

export function isRefusal(failure: unknown): boolean {
  const status = statusOf(failure)
  return status !== undefined && refused.has(status)
}

/** A question that is wrong in itself. The lake is well, so an old answer would only hide it. */
export function isOurMistake(failure: unknown): boolean {
  return isLasting(failure) && !isRefusal(failure)
}

function statusOf(failure: unknown): number | undefined {
  if (typeof failure !== 'object' || failure === null || !('statusCode' in failure))
    return undefined
  return typeof failure.statusCode === 'number' ? failure.statusCode : undefined
}
