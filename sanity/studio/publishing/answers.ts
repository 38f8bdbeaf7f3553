/** The HTTP status of a client's error; undefined where nothing answered. */
export function statusOf(error: unknown): number | undefined {
  const isKnown = typeof error === 'object' && error !== null && 'statusCode' in error
  return isKnown && typeof error.statusCode === 'number' ? error.statusCode : undefined
}

/** What went wrong, as a sentence for an editor. */
export function words(error: unknown): string {
  if (statusOf(error) === undefined)
    return 'The place where the publication is kept did not answer.'
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/.test(message) ? message : `${message}.`
}
