import {pathOf} from '@/lib/addresses/addresses'
import {CalendarDate} from '../calendar-date'
import {Entries, Entry} from './entry'
import type {Known} from './known'

/** Pieces that readers should not go by any more, each with the newer one. */
export function ReplacedPieces({pieces, level}: {pieces: readonly Known[]; level: 2 | 3}) {
  return (
    <Entries>
      {pieces.map((piece) => {
        const newer = piece.freshness.supersededBy
        return (
          <Entry
            key={piece._id}
            piece={piece}
            level={level}
            when={
              <>
                <p className="font-semibold">Replaced</p>
                {newer?.publishedAt && (
                  <p className="text-meta text-muted">
                    <CalendarDate iso={newer.publishedAt} />
                  </p>
                )}
              </>
            }
          >
            {newer && (
              <p className="relative mt-2">
                Read instead:{' '}
                <a href={pathOf(newer)} className="underline">
                  {newer.title}
                </a>
              </p>
            )}
          </Entry>
        )
      })}
    </Entries>
  )
}
