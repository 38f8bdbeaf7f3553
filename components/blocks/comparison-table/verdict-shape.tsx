import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {crossShape, halfShape} from '@/components/mark-shapes'
import type {Block} from '../types'

type Verdict = Block<'comparisonTable'>['rows'][number]['cells'][number]['verdict']

// Told apart by shape first: a tick, a cross, a half disc, a question. Colour only repeats it.
const shapes: Record<string, {colour: string; shape: React.ReactNode}> = {
  yes: {
    colour: 'text-accent',
    shape: <path d="M2.5 8.5l4 4 7-9" className="fill-none stroke-current stroke-[2.5]" />,
  },
  no: {
    colour: 'text-warn',
    shape: crossShape,
  },
  partial: {
    colour: 'text-mark',
    shape: halfShape,
  },
  unknown: {
    colour: 'text-muted',
    shape: (
      <path
        d="M5 5.5a3 3 0 1 1 4 2.8c-.7.3-1 .8-1 1.7M8 13v.1"
        strokeLinecap="round"
        className="fill-none stroke-current stroke-2"
      />
    ),
  },
}

/** An answer as a mark and in words; one that nobody has given yet is unknown. */
export function VerdictShape({verdict}: {verdict: Verdict | undefined}) {
  const name = stegaClean(verdict) ?? 'unknown'
  const mark = shapes[name]
  return (
    <span className={`inline-flex items-center gap-2 font-semibold ${mark?.colour ?? ''}`}>
      {mark && (
        <svg viewBox="0 0 16 16" aria-hidden="true" className="size-[1em] shrink-0">
          {mark.shape}
        </svg>
      )}
      {labelOf('comparisonVerdict', verdict ?? name)}
    </span>
  )
}
