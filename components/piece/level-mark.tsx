import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import type {PieceOf} from './piece'

type Level = NonNullable<PieceOf<'guide'>['level']>

const steps = ['beginner', 'intermediate', 'advanced']

/** The level of a piece: one to three bars, and in words. */
export function LevelMark({level}: {level: Level | null}) {
  if (!level) return null
  const name = stegaClean(level)
  return (
    <span className="inline-flex items-center gap-2">
      <svg viewBox="0 0 16 14" aria-hidden="true" className="h-[0.85em] shrink-0">
        {steps.map((step, index) => (
          <rect
            key={step}
            x={index * 6 + 0.75}
            y={13 - 4 * (index + 1)}
            width="3"
            height={4 * (index + 1)}
            className={
              index <= steps.indexOf(name)
                ? 'fill-current stroke-current'
                : 'stroke-muted fill-none'
            }
          />
        ))}
      </svg>
      {labelOf('level', level)}
    </span>
  )
}
