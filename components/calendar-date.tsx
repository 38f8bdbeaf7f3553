import {stegaClean} from 'next-sanity'
import {dateInWords} from '@/lib/dates'

/** A date as a `time` element, in words; renders nothing without a date. */
export function CalendarDate({iso}: {iso: string | null}) {
  const date = stegaClean(iso)
  const words = date && dateInWords(date)
  return words ? <time dateTime={date}>{words}</time> : null
}
