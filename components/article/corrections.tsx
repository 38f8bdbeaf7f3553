import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {correctionId} from '@/lib/still-true'
import {CalendarDate} from '../calendar-date'
import type {Article} from '../piece/piece'

/** Corrections made after publication, newest first; renders nothing without any. */
export function Corrections({corrections}: {corrections: Article['corrections']}) {
  const told = corrections
    .filter(({text}) => text)
    .toSorted((one, other) => day(other.date).localeCompare(day(one.date)))
  if (told.length === 0) return null
  return (
    <section aria-labelledby="corrections" className="border-ink mt-14 border-t pt-8">
      <h2 id="corrections" className="text-heading font-[560] tracking-[-0.01em]">
        Corrections
      </h2>
      <ul className="mt-5 stack-5">
        {told.map(({_key, date, severity, text}) => (
          <li
            key={_key}
            id={correctionId(_key)}
            className={`border-l-4 pl-4 ${isGrave(severity) ? 'border-warn' : 'border-line'}`}
          >
            <p className="text-meta text-muted font-sans">
              {severity && (
                <strong className="text-ink font-semibold">{labelOf('severity', severity)}</strong>
              )}
              {severity && date && ', '}
              <CalendarDate iso={date} />
            </p>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}

const day = (date: string | null) => stegaClean(date) ?? ''

const isGrave = (severity: string | null) =>
  ['important', 'retraction'].includes(stegaClean(severity) ?? '')
