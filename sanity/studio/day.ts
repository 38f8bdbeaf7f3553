const format = new Intl.DateTimeFormat('en', {dateStyle: 'long', timeStyle: 'short'})

/** For people elsewhere: with the time zone. */
const formatAbroad = new Intl.DateTimeFormat('en', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
  timeZoneName: 'short',
})

/** A day and its time in words, as the Studio says them. */
export const day = (iso: string | null | undefined, isAbroad = false): string => {
  const time = Date.parse(iso ?? '')
  if (Number.isNaN(time)) return 'an unknown day'
  return (isAbroad ? formatAbroad : format).format(time)
}
