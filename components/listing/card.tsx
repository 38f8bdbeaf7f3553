import {stegaClean} from 'next-sanity'
import {contentTypes} from '@/lib/content-types'
import {CalendarDate} from '../calendar-date'
import {cardParts} from './card-parts'
import {Dotted} from '../dotted'
import {Picture} from '../picture'
import {PieceHeading} from './piece-heading'
import type {Piece} from '../piece/piece'

interface CardProps {
  piece: Piece
  level: 2 | 3
  /** `row`: an entry of a list of mixed kinds. `tile`: one of a few side by side. */
  size: 'row' | 'tile'
}

/** A piece in a list of mixed kinds, labelled with its kind. */
export function Card({piece, level, size}: CardProps) {
  const parts = cardParts(piece)
  const figure = parts.figure?.(piece)
  const text = (
    <div>
      <Dotted className="text-meta text-muted mb-1.5">
        {contentTypes[piece._type].one}
        {parts.subject?.(piece)}
        {parts.mark?.(piece)}
      </Dotted>
      <PieceHeading
        piece={piece}
        level={level}
        className={`font-[500] tracking-[-0.01em] ${size === 'row' ? 'text-heading' : 'text-subheading'}`}
      />
      {piece.standfirst && (
        <p
          className={`text-muted mt-1.5 text-[1.0625rem] leading-[1.5] ${isLong(piece.standfirst) ? 'max-sm:hidden' : ''}`}
        >
          {piece.standfirst}
        </p>
      )}
      {figure && <div className="mt-3">{figure}</div>}
      {size === 'row' && (
        <p className="text-meta text-muted mt-2">
          <CalendarDate iso={piece.publishedAt} />
        </p>
      )}
    </div>
  )
  if (size === 'tile') {
    return <article className="border-ink relative border-t pt-3">{text}</article>
  }
  return (
    <article className="border-line relative grid gap-x-8 gap-y-4 border-t py-6 sm:grid-cols-[minmax(0,1fr)_9rem] md:grid-cols-[minmax(0,1fr)_13rem]">
      {text}
      <Picture
        picture={piece.cover}
        ratio={3 / 2}
        sizes="13rem"
        className="hidden aspect-3/2 self-start sm:block"
      />
    </article>
  )
}

/** On a phone, a text that would fill half of it is left out: cut, it would lose its point. */
const isLong = (standfirst: Piece['standfirst']) => stegaClean(standfirst).length > 120
