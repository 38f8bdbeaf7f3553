import {Card} from './card'
import type {Piece} from '../piece/piece'

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
      <h2 id={id} className="text-subheading mb-4 font-[600]">
        {title}
      </h2>
      <ul>
        {pieces.map((piece) => (
          <li key={piece._id}>
            <Card piece={piece} level={3} size="row" />
          </li>
        ))}
      </ul>
    </section>
  )
}
