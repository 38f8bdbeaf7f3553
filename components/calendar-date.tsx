import {stegaClean} from 'next-sanity'
import {dateInWords} from '@/lib/dates'

interface CalendarDateProps {
  iso: string | null
  /** In a preview, the field it comes from. */
  field?: string | undefined
}

/** A date as a `time` element, in words; renders nothing without a date. */
export function CalendarDate({iso, field}: CalendarDateProps) {
  const date = stegaClean(iso)
  const words = date && dateInWords(date)
  return words ? (
    <time dateTime={date} data-sanity={field}>
      {words}
    </time>
  ) : null
}
