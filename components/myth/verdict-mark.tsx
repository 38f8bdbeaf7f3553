import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {Mark, signOf, type Sign} from '../mark'
import type {Myth} from './myth'

type Verdict = NonNullable<Myth['verdict']>

const signs = {
  false: 'crossed',
  'partly-true': 'half',
  depends: 'forked',
} as const satisfies Record<ReturnType<typeof stegaClean<Verdict>>, Sign>

export const verdictSign = (verdict: string) => signOf(signs, verdict)

interface VerdictMarkProps {
  verdict: Verdict | null
  className?: string
}

/** The verdict on a claim; renders nothing while there is none. */
export function VerdictMark({verdict, className = ''}: VerdictMarkProps) {
  if (!verdict) return null
  return (
    <p className={className}>
      <Mark sign={verdictSign(stegaClean(verdict))} className="font-sans font-semibold">
        {labelOf('mythVerdict', verdict)}
      </Mark>
    </p>
  )
}
