import {LevelMark} from '../piece/level-mark'
import {Picture} from '../picture'
import {PieceHeading} from './piece-heading'
import type {PieceOf} from '../piece/piece'

interface DeepDiveListProps {
  pieces: readonly PieceOf<'deepDive'>[]
  level: 2 | 3
}

/** List of deep dives, each with picture, technology and level. */
export function DeepDiveList({pieces, level}: DeepDiveListProps) {
  return (
    <ul className="grid gap-x-10 gap-y-12 sm:grid-cols-2 lg:grid-cols-3">
      {pieces.map((piece) => (
        <li key={piece._id} className="relative flex flex-col">
          <Picture
            picture={piece.cover}
            ratio={3 / 2}
            sizes="(min-width: 64rem) 24rem, (min-width: 40rem) 45vw, 100vw"
            className="mb-4 aspect-3/2"
          />
          {piece.technology && <p className="text-meta text-muted mb-2">{piece.technology}</p>}
          <PieceHeading
            piece={piece}
            level={level}
            className="text-heading font-[500] tracking-[-0.012em]"
          />
          {piece.standfirst && (
            <p className="text-muted mt-2 mb-3 text-[1.0625rem] leading-[1.5]">
              {piece.standfirst}
            </p>
          )}
          {piece.level && (
            <p className="text-meta mt-auto">
              <LevelMark level={piece.level} />
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}
