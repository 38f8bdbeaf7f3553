const longDate = new Intl.DateTimeFormat('en-GB', {dateStyle: 'long', timeZone: 'UTC'})

/**
 * A stored date or instant in words, “17 November 2026”; undefined if it is invalid. In UTC, so
 * that every server renders the same day.
 */
export function dateInWords(iso: string): string | undefined {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? undefined : longDate.format(date)
}

const longMoment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'UTC',
})

/** A stored instant in words, “17 November 2026 at 14:00 UTC”; undefined if it is invalid. */
export function momentInWords(iso: string): string | undefined {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? undefined : `${longMoment.format(date)} UTC`
}

const month = new Intl.DateTimeFormat('en-GB', {month: 'long', year: 'numeric', timeZone: 'UTC'})

/** A stored month, `2025-03`, in words, “March 2025”; undefined if it is invalid. */
export function monthInWords(iso: string): string | undefined {
  const date = new Date(iso)
  return Number.isNaN(date.getTime()) ? undefined : month.format(date)
}

/** The time from one stored month to another: “14 months”; undefined unless both are known. */
export function monthsBetween(
  from: string | null | undefined,
  to: string | null | undefined,
): string | undefined {
  const [start, end] = [from, to].map((iso) => new Date(iso ?? ''))
  if (!start || !end) return undefined
  const years = end.getUTCFullYear() - start.getUTCFullYear()
  const months = years * 12 + end.getUTCMonth() - start.getUTCMonth()
  if (Number.isNaN(months) || months < 0) return undefined
  if (months === 0) return 'Within a month'
  return months === 1 ? 'A month' : `${months} months`
}
