import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {Mark, signOf, type Sign} from '../mark'
import type {PieceOf} from './piece'

type Outcome = NonNullable<PieceOf<'caseStudy'>['outcome']>

const signs = {
  worked: 'full',
  mixed: 'half',
  'did-not-work': 'crossed',
  'too-early': 'dashed',
} as const satisfies Record<ReturnType<typeof stegaClean<Outcome>>, Sign>

/** The sign of an outcome alone, where its words stand elsewhere: above a column, or hidden. */
export const outcomeSign = (outcome: string) => signOf(signs, outcome)

/** The outcome of a case study, as a sign with its words. */
export function OutcomeMark({outcome}: {outcome: Outcome | null}) {
  if (!outcome) return null
  return (
    <Mark sign={signOf(signs, stegaClean(outcome))} className="font-sans font-medium">
      {labelOf('outcome', outcome)}
    </Mark>
  )
}
