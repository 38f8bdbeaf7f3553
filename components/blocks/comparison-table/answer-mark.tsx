import {stegaClean} from 'next-sanity'
import {Mark, signOf, type Sign} from '@/components/mark'
import {labelOf} from '@/lib/labels'
import type {Block} from '../types'

type Answer = Block<'comparisonTable'>['rows'][number]['cells'][number]['verdict']

const signs = {
  yes: 'tick',
  no: 'crossed',
  partial: 'half',
  unknown: 'question',
} as const satisfies Record<ReturnType<typeof stegaClean<NonNullable<Answer>>>, Sign>

/** Sign and label of an answer; a missing answer counts as unknown. */
export function AnswerMark({answer}: {answer: Answer | undefined}) {
  const name = stegaClean(answer) ?? 'unknown'
  return (
    <Mark sign={signOf(signs, name)} className="font-semibold">
      {labelOf('comparisonVerdict', answer ?? name)}
    </Mark>
  )
}
