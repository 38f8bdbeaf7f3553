import {Picture} from '../picture'
import {PieceHeading} from './piece-heading'
import type {PieceOf} from '../piece/piece'
import {SpeakerNames} from '../piece/speakers'
import {smallPicture} from './small-picture'

interface InterviewListProps {
  pieces: readonly PieceOf<'interview'>[]
  level: 2 | 3
}

/**
 * List of interviews: titles in italics, the speaker below and, where there is one, their portrait.
 * The newest has its picture, if any; on their own index page all have their standfirst.
 */
export function InterviewList({pieces, level}: InterviewListProps) {
  const [newest, ...others] = pieces
  const shown = newest?.cover?.asset ? newest : undefined
  const rest = shown ? others : pieces
  // By itself, it stands across the page.
  if (shown && rest.length === 0) return <Shown piece={shown} level={level} isAlone />
  return (
    <div
      className={
        shown ? 'grid gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : undefined
      }
    >
      {shown && <Shown piece={shown} level={level} />}
      {rest.length > 0 && (
        <ul className={shown ? 'border-line max-lg:border-t' : 'grid gap-x-16 md:grid-cols-2'}>
          {rest.map((piece) => (
            <li
              key={piece._id}
              className={`border-line relative flex gap-x-5 border-b py-6 ${shown ? 'first:lg:pt-0 last:border-b-0' : 'md:last:odd:col-span-2'}`}
            >
              <Portrait piece={piece} />
              <div className="min-w-0">
                <PieceHeading
                  piece={piece}
                  level={level}
                  className="text-heading tracking-[-0.01em] italic"
                />
                {level === 2 && piece.standfirst && (
                  <p className="text-muted mt-2 max-w-[35.1em] text-[1.0625rem] leading-[1.5]">
                    {piece.standfirst}
                  </p>
                )}
                <div className="mt-2">
                  <SpeakerNames speakers={piece.speakers} />
                </div>
              </div>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The first speaker who has a portrait; their name stands beside it. */
function Portrait({piece: {speakers}}: {piece: PieceOf<'interview'>}) {
  const portrait = speakers.find(({person}) => person?.portrait?.asset)?.person?.portrait
  if (!portrait) return null
  return (
    <Picture
      picture={smallPicture(portrait)}
      ratio={1}
      sizes="5rem"
      className="mt-1 size-16 shrink-0 self-start sm:size-20"
    />
  )
}

interface ShownProps {
  piece: PieceOf<'interview'>
  level: 2 | 3
  isAlone?: boolean
}

function Shown({piece, level, isAlone = false}: ShownProps) {
  return (
    <article
      className={`relative ${isAlone ? 'gap-x-16 lg:grid lg:grid-cols-[minmax(0,7fr)_minmax(0,5fr)]' : ''}`}
    >
      <Picture
        picture={piece.cover}
        ratio={16 / 9}
        sizes="(min-width: 64rem) 42rem, 100vw"
        className={`aspect-video ${isAlone ? 'max-lg:mb-6' : 'mb-6'}`}
      />
      <div className={isAlone ? 'self-center' : ''}>
        <PieceHeading
          piece={piece}
          level={level}
          className="text-headline tracking-[-0.015em] italic"
        />
        {piece.standfirst && <p className="mt-3 mb-4 max-w-[31.7em]">{piece.standfirst}</p>}
        <SpeakerNames speakers={piece.speakers} />
      </div>
    </article>
  )
}
