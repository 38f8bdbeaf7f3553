const format = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeStyle: 'short'})

/** With the time zone, for people elsewhere. */
const formatAbroad = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** A date with its time in words, as the Studio writes them. */
export const day = (iso: string | null | undefined, isAbroad = false): string => {
  const time = Date.parse(iso ?? '')
  if (Number.isNaN(time)) return 'an unknown day'
  return (isAbroad ? formatAbroad : format).format(time)
}
