import {Picture} from './picture'
import {PieceHeading} from './piece-heading'
import type {PieceOf} from './piece'
import {SpeakerNames} from './speakers'

interface InterviewListProps {
  pieces: readonly PieceOf<'interview'>[]
  level: 2 | 3
}

/** Interviews as voices: titles in italics, the speaker under each; the newest with its picture. On a page of their own there is room for each one's standfirst. */
export function InterviewList({pieces, level}: InterviewListProps) {
  const [newest, ...rest] = pieces
  if (!newest) return null
  return (
    <div className="grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]">
      <article className="relative">
        <Picture
          picture={newest.cover}
          ratio={16 / 9}
          sizes="(min-width: 64rem) 42rem, 100vw"
          className="mb-6 aspect-video"
        />
        <PieceHeading
          piece={newest}
          level={level}
          className="text-headline font-[440] tracking-[-0.015em] italic"
        />
        {newest.standfirst && <p className="mt-3 mb-4 max-w-[56ch]">{newest.standfirst}</p>}
        <SpeakerNames speakers={newest.speakers} />
      </article>
      {rest.length > 0 && (
        <ul className="border-line max-lg:border-t">
          {rest.map((piece) => (
            <li
              key={piece._id}
              className="border-line relative border-b py-6 first:lg:pt-0 last:border-b-0"
            >
              <PieceHeading
                piece={piece}
                level={level}
                className="text-heading font-[440] tracking-[-0.01em] italic"
              />
              {level === 2 && piece.standfirst && (
                <p className="text-muted mt-2 text-[1.0625rem] leading-[1.5]">{piece.standfirst}</p>
              )}
              <div className="mt-2">
                <SpeakerNames speakers={piece.speakers} />
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
