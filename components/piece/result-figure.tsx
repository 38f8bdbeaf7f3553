import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {figureInDigits, percentInParts, resultChange, withoutTimes} from '@/lib/result-change'
import {unitOf} from '@/lib/unit-of'
import type {PieceOf} from './piece'

export type Result = PieceOf<'caseStudy'>['results'][number]

/**
 * The most precise figure reported: “45 → 10 minutes”, “3×”, “up by more than 30%”, or words that
 * there is none.
 */
export function ResultFigure({result}: {result: Result}) {
  const change = resultChange(stegaClean(result))
  const {unit, qualifier, label} = result
  // Digits have no stega characters: those of the label let a click on them open the result.
  const field = label.slice(stegaClean(label).length)
  if (change.kind === 'unpublished') return <span className="text-muted">No figure published</span>
  if (change.kind === 'percent') {
    const {words, digits} = percentInParts(change.percent, qualifier)
    return (
      <>
        <Words>{words}</Words> {digits + field}
      </>
    )
  }
  const roughly = <Words>{qualifier && labelOf('qualifier', qualifier)}</Words>
  if (change.kind === 'factor') {
    return (
      <>
        {roughly} {`${figureInDigits(change.factor)}×${field}`}{' '}
        <Words>{unit && withoutTimes(unit)}</Words>
      </>
    )
  }
  return (
    <>
      {/* Before and after stay in one line; the unit may stand below. */}
      <span className="whitespace-nowrap">
        <span className="sr-only">from </span>
        <span className="text-muted">{figureInDigits(change.before) + field}</span>{' '}
        <span aria-hidden="true" className="text-muted px-[0.06em] font-sans">
          →
        </span>
        <span className="sr-only">to</span> {roughly} {figureInDigits(change.after) + field}
      </span>{' '}
      <Words>{unit && unitOf(change.after, unit)}</Words>
    </>
  )
}

/** Words beside a figure, a size smaller. */
function Words({children}: {children: React.ReactNode}) {
  if (!children) return null
  return (
    <span className="font-sans text-[max(0.42em,0.9375rem)] inline-block font-medium tracking-normal">
      {children}
    </span>
  )
}

/** Font size of a figure: the longer its digits, the smaller. */
export function figureSize(result: Result | undefined, sizes: FigureSizes): string {
  const change = resultChange(stegaClean(result ?? {}))
  if (change.kind === 'unpublished') return sizes.none
  const isLong =
    change.kind === 'measured' &&
    `${figureInDigits(change.before)}${figureInDigits(change.after)}`.length > 6
  return isLong ? sizes.long : sizes.short
}

export interface FigureSizes {
  /** Where no figure was published. */
  none: string
  long: string
  short: string
}
