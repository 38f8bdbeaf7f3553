/** The HTTP status of a client error; undefined if there was no response. */
export function statusOf(error: unknown): number | undefined {
  const isKnown = typeof error === 'object' && error !== null && 'statusCode' in error
  return isKnown && typeof error.statusCode === 'number' ? error.statusCode : undefined
}

/** An error message for an editor. */
export function words(error: unknown): string {
  if (statusOf(error) === undefined)
    return 'The place where the publication is kept did not answer.'
  const message = error instanceof Error ? error.message : String(error)
  return /[.!?]$/.test(message) ? message : `${message}.`
}
