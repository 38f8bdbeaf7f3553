import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {labelOf} from '@/lib/labels'
import {correctionId} from '@/lib/still-true'
import {CalendarDate} from '../calendar-date'
import {Entries, Entry} from './entry'
import type {Known} from './known'

interface CorrectionListProps {
  corrections: readonly {piece: Known; correction: Known['corrections'][number]}[]
  level: 2 | 3
}

/** Corrections of all pieces, each leading to its place. */
export function CorrectionList({corrections, level}: CorrectionListProps) {
  return (
    <Entries>
      {corrections.map(({piece, correction: {_key, date, severity, text}}) => (
        <Entry
          key={`${piece._id} ${_key}`}
          piece={piece}
          level={level}
          href={`${pathOf(piece)}#${correctionId(_key)}`}
          when={
            <>
              <p className="font-semibold">{date ? <CalendarDate iso={date} /> : 'Undated'}</p>
              {severity && (
                <p
                  className={`text-meta ${stegaClean(severity) === 'minor' ? 'text-muted' : 'text-warn font-semibold'}`}
                >
                  {labelOf('severity', severity)}
                </p>
              )}
            </>
          }
        >
          <p className="max-w-measure mt-2 whitespace-pre-line">{text}</p>
        </Entry>
      ))}
    </Entries>
  )
}
