import {Card} from './card'
import type {Piece} from '../piece/piece'
import {smallPicture} from './small-picture'

interface MixedListProps {
  id: string
  title: string
  pieces: readonly Piece[]
}

/** Pieces of several kinds under one heading; renders nothing without any. */
export function MixedList({id, title, pieces}: MixedListProps) {
  if (pieces.length === 0) return null
  return (
    <section aria-labelledby={id}>
      <h2 id={id} className="text-heading mb-4 font-[500] tracking-[-0.01em]">
        {title}
      </h2>
      <ul className="grid gap-x-16 lg:grid-cols-2 [&_p]:max-w-[35.1em]">
        {pieces.map((piece) => (
          <li key={piece._id} className="lg:last:odd:col-span-2">
            <Card piece={withSmallPicture(piece)} level={3} size="row" />
          </li>
        ))}
      </ul>
    </section>
  )
}

const withSmallPicture = (piece: Piece): Piece =>
  piece.cover ? {...piece, cover: smallPicture(piece.cover)} : piece
