import {durationOf} from '@/lib/duration'
import {LevelMark} from '../piece/level-mark'
import {PieceHeading} from './piece-heading'
import type {PieceOf} from '../piece/piece'

interface GuideListProps {
  pieces: readonly PieceOf<'guide'>[]
  level: 2 | 3
}

/** List of guides; the time needed comes first, because readers decide by it. */
export function GuideList({pieces, level}: GuideListProps) {
  return (
    <ul className="grid gap-x-16 gap-y-10 md:grid-cols-2">
      {pieces.map((piece) => (
        <li key={piece._id} className="border-ink relative border-t-4 pt-4 md:last:odd:col-span-2">
          <div className="text-meta mb-2 flex min-h-9 items-baseline justify-between gap-4 max-md:empty:hidden">
            {piece.minutes && (
              <p className="figures text-heading font-serif font-[400] tracking-[-0.01em]">
                <span className="sr-only">Time needed: </span>
                {durationOf(piece.minutes)}
              </p>
            )}
            <LevelMark level={piece.level} />
          </div>
          <PieceHeading
            piece={piece}
            level={level}
            className="text-heading font-[560] tracking-[-0.015em]"
          />
          {piece.standfirst && (
            <p className="text-muted mt-2 max-w-[31.7em] text-[1.0625rem] leading-[1.5]">
              {piece.standfirst}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
