const figure = new Intl.NumberFormat('en', {maximumSignificantDigits: 2})

/**
 * A file size in words: “900 bytes”, “1.8 kB”, “12 MB”; a number stays with its unit. Undefined if it
 * is unknown.
 */
export function sizeInWords(bytes: number | null | undefined): string | undefined {
  if (typeof bytes !== 'number' || !Number.isFinite(bytes) || bytes < 0) return undefined
  if (bytes < 1000) return `${bytes}\u00a0bytes`
  return bytes < 1_000_000
    ? `${figure.format(bytes / 1000)}\u00a0kB`
    : `${figure.format(bytes / 1e6)}\u00a0MB`
}
