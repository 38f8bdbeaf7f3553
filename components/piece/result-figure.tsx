import {stegaClean} from 'next-sanity'
import {figureInDigits, percentInDigits, resultChange} from '@/lib/result-change'
import type {PieceOf} from './piece'

export type Result = PieceOf<'caseStudy'>['results'][number]

/**
 * The most precise figure reported: “45 → 10 minutes”, “3×”, “+30%”, or words that there is none.
 */
export function ResultFigure({result}: {result: Result}) {
  const change = resultChange(stegaClean(result))
  if (change.kind === 'unpublished') return <span className="text-muted">No figure published</span>
  if (change.kind === 'factor') {
    return (
      <>
        {figureInDigits(change.factor)}× <Unit>{factorUnit(result)}</Unit>
      </>
    )
  }
  if (change.kind === 'percent') return percentInDigits(change.percent)
  return (
    <>
      <span className="sr-only">from </span>
      <span className="text-muted">{figureInDigits(change.before)}</span>{' '}
      <span aria-hidden="true" className="text-muted px-[0.06em] font-sans font-light">
        →
      </span>
      <span className="sr-only">to</span> {figureInDigits(change.after)} <Unit>{result.unit}</Unit>
    </>
  )
}

/** The unit after a factor: “times as fast” after “3×” would repeat the times. */
function factorUnit({unit}: Result) {
  return unit?.replace(/^times\s+/i, '')
}

function Unit({children}: {children: React.ReactNode}) {
  if (!children) return null
  return (
    <span className="font-sans text-[0.42em] inline-block font-medium tracking-normal">
      {children}
    </span>
  )
}
