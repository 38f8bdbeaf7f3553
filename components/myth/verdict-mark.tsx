import type {ReactNode} from 'react'
import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {crossShape, halfShape} from '../mark-shapes'
import type {Myth} from './myth'

type Verdict = NonNullable<Myth['verdict']>
type VerdictName = ReturnType<typeof stegaClean<Verdict>>

// Told apart by shape first: crossed out, half, forked. Colour only repeats it.
const marks = {
  false: {
    colour: 'text-warn',
    shape: crossShape,
  },
  'partly-true': {
    colour: 'text-mark',
    shape: halfShape,
  },
  depends: {
    colour: 'text-mark',
    shape: <path d="M8 15V9L3 2M8 9l5-7" className="fill-none stroke-current stroke-[2.5]" />,
  },
} as const satisfies Record<VerdictName, {colour: string; shape: ReactNode}>

interface VerdictMarkProps {
  verdict: Verdict | null
  className?: string
}

/** How true a claim is, as a mark and in words; nothing while nobody has decided. */
export function VerdictMark({verdict, className = ''}: VerdictMarkProps) {
  if (!verdict) return null
  const name = stegaClean(verdict)
  const mark = Object.hasOwn(marks, name) ? marks[name] : undefined
  return (
    <p
      className={`flex items-center gap-2 font-sans font-semibold ${mark?.colour ?? ''} ${className}`}
    >
      {mark && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[0.95em] shrink-0">
          {mark.shape}
        </svg>
      )}
      {labelOf('mythVerdict', verdict)}
    </p>
  )
}
