import {pathOf} from '@/lib/addresses/addresses'
import type {Piece} from '../piece/piece'

interface PieceHeadingProps {
  piece: Piece
  level: 2 | 3
  className?: string
}

/**
 * Title of a piece in a list. Its link covers the nearest `relative` box: the whole entry is
 * clickable.
 */
export function PieceHeading({piece, level, className = ''}: PieceHeadingProps) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <Heading className={className}>
      <a
        href={pathOf(piece)}
        className="decoration-transparent underline-offset-[0.14em] [transition:text-decoration-color_150ms] after:absolute after:inset-0 hover:underline hover:decoration-current focus-visible:underline focus-visible:decoration-current"
      >
        {piece.title}
      </a>
    </Heading>
  )
}
