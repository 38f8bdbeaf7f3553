import {stegaClean} from 'next-sanity'
import {dateInWords} from '@/lib/dates'

/** A date in words, readable by machines too; nothing where there is no date. */
export function CalendarDate({iso}: {iso: string | null}) {
  const date = stegaClean(iso)
  const words = date && dateInWords(date)
  return words ? <time dateTime={date}>{words}</time> : null
}
