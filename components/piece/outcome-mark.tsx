import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {crossShape, halfShape} from '../mark-shapes'
import type {PieceOf} from './piece'

type Outcome = NonNullable<PieceOf<'caseStudy'>['outcome']>
type OutcomeName = ReturnType<typeof stegaClean<Outcome>>

// Told apart by shape first: full, half, crossed, dashed. Colour only repeats it.
const marks = {
  worked: {colour: 'text-accent', shape: <circle cx="8" cy="8" r="7" className="fill-current" />},
  mixed: {
    colour: 'text-mark',
    shape: halfShape,
  },
  'did-not-work': {
    colour: 'text-warn',
    shape: crossShape,
  },
  'too-early': {
    colour: 'text-muted',
    shape: (
      <circle
        cx="8"
        cy="8"
        r="6"
        strokeDasharray="2.6 2.2"
        className="fill-none stroke-current stroke-2"
      />
    ),
  },
} as const satisfies Record<OutcomeName, {colour: string; shape: React.ReactNode}>

/** Whether it worked, as a mark and in words. */
export function OutcomeMark({outcome}: {outcome: Outcome | null}) {
  if (!outcome) return null
  const name = stegaClean(outcome)
  const mark = Object.hasOwn(marks, name) ? marks[name] : undefined
  return (
    <span className={`inline-flex items-center gap-2 font-sans font-medium ${mark?.colour ?? ''}`}>
      {mark && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.95em] shrink-0">
          {mark.shape}
        </svg>
      )}
      {labelOf('outcome', outcome)}
    </span>
  )
}
