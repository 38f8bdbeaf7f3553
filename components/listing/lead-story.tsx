import {contentTypes} from '@/lib/content-types'
import {Byline} from '../piece/byline'
import {CalendarDate} from '../calendar-date'
import {cardParts} from './card-parts'
import {Dotted} from '../dotted'
import {Picture} from '../picture'
import {PieceHeading} from './piece-heading'
import type {Piece} from '../piece/piece'

/**
 * The lead piece of the home page; without a picture, its text takes the full width. On a phone the
 * picture comes last, so that the headline stands on the first screen.
 */
export function LeadStory({piece}: {piece: Piece}) {
  const parts = cardParts(piece)
  const mark = parts.mark?.(piece)
  const hasPicture = Boolean(piece.cover?.asset)
  return (
    <article
      data-likely-next
      className={`relative grid gap-x-12 gap-y-6 ${hasPicture ? 'lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}`}
    >
      <div className="self-center">
        <Dotted className="text-small mb-3 font-sans">
          {contentTypes[piece._type].one}
          {parts.subject?.(piece)}
        </Dotted>
        <PieceHeading
          piece={piece}
          level={2}
          className="max-w-[14.1em] text-[clamp(2.125rem,1.7rem+1.8vw,3.375rem)] leading-[1.06] font-[500] tracking-[-0.02em]"
        />
        {piece.standfirst && (
          <p className="text-standfirst mt-4 max-w-[28.3em]">{piece.standfirst}</p>
        )}
        <div className="text-small mt-5 stack-2 font-sans">
          {mark && <p>{mark}</p>}
          <div className="text-muted relative z-1 flex flex-wrap gap-x-4">
            <Byline authors={piece.authors} />
            <CalendarDate iso={piece.publishedAt} />
          </div>
        </div>
      </div>
      <Picture
        picture={piece.cover}
        ratio={3 / 2}
        priority
        sizes="(min-width: 80rem) 43rem, (min-width: 64rem) 55vw, 100vw"
        className="aspect-3/2 sm:order-first"
      />
    </article>
  )
}
