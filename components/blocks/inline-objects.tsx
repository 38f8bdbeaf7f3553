import {stegaClean} from 'next-sanity'
import type {Citation, Footnote} from '@/lib/sanity.generated'
import type {Numbered} from './numbering'
import {SideNote} from './side-note'

const markStyle = 'figures px-[0.1em] font-sans text-accent no-underline hover:underline'

/** “[2]” or “[2, p. 12]”, linked to the source; renders nothing if the piece no longer has it. */
function CitationMark({value}: {value: Citation & Numbered}) {
  const {number, sourceTitle, sourceKey, isFirst} = value
  if (!number || !sourceKey) return null
  const place = stegaClean(value.place)
  const title = [sourceTitle, place].filter(Boolean).join(', ')
  const name = stegaClean(title)
  return (
    <>
      <sup className="whitespace-nowrap">
        <a
          href={`#source-${stegaClean(sourceKey)}`}
          aria-label={`Source ${number}: ${name}`}
          title={name}
          className={markStyle}
        >
          [{number}
          {place && `, ${place}`}]
        </a>
      </sup>
      {isFirst && (
        <SideNote label={`[${number}]`} isRepeated>
          {title}
        </SideNote>
      )}
    </>
  )
}

/** The number of a footnote, linked to the note below the body, and the note beside the text. */
function NoteMark({value: {number, text}}: {value: Footnote & Numbered}) {
  if (!number) return null
  return (
    <>
      <sup>
        <a
          id={`note_${number}_mark`}
          href={`#note_${number}`}
          aria-label={`Note ${number}`}
          className={`note-mark ${markStyle} scroll-mt-24`}
        >
          {number}
        </a>
      </sup>
      <SideNote label={number}>{text}</SideNote>
    </>
  )
}

/** Components of inline objects, the same in the body and inside blocks. */
export const inlineObjects = {citation: CitationMark, footnote: NoteMark}
