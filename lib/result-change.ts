import {labelOf} from './labels'
import {unitOf} from './unit-of'

/** A result as reported: any figure may be missing. */
export interface ReportedResult {
  before?: number | undefined
  after?: number | undefined
  /** 3 means three times as much; used only if before and after are not both known. */
  factor?: number | undefined
  /** Used only if neither before and after nor a factor is known. */
  changePercent?: number | undefined
  betterWhen?: 'lower' | 'higher' | undefined
  /** “More than”, “about”: the figure is not exact, or a bound. */
  qualifier?: string | undefined
}

export type ResultChange =
  | {kind: 'measured'; before: number; after: number; percent: number | undefined; verdict: Verdict}
  | {kind: 'factor'; factor: number; verdict: Verdict}
  | {kind: 'percent'; percent: number; verdict: Verdict}
  | {kind: 'unpublished'}

/** Whether a change is for the better; unknown if nobody said which direction is. */
export type Verdict = 'better' | 'worse' | 'same' | 'unknown'

/**
 * The change of a result, from the most precise figures reported: before and after, or a factor, or
 * a percentage. `percent` is relative to before; undefined if before is zero, or if a figure is not
 * exact, as a change worked out from it would look exact.
 */
export function resultChange(result: ReportedResult): ResultChange {
  const {before, after, factor, changePercent, betterWhen, qualifier} = result
  if (isFigure(before) && isFigure(after)) {
    const percent =
      before === 0 || qualifier ? undefined : ((after - before) / Math.abs(before)) * 100
    return {
      kind: 'measured',
      before,
      after,
      percent,
      verdict: verdictOf(after - before, betterWhen),
    }
  }
  if (isFigure(factor)) return {kind: 'factor', factor, verdict: verdictOf(factor - 1, betterWhen)}
  if (isFigure(changePercent)) {
    return {kind: 'percent', percent: changePercent, verdict: verdictOf(changePercent, betterWhen)}
  }
  return {kind: 'unpublished'}
}

/** The result that stands for a case: the first with a figure, or else the first. */
export const headlineOf = <Result extends Figures>(
  results: readonly Result[],
): Result | undefined => results.find(hasFigure) ?? results[0]

type Figures = Pick<ReportedResult, 'before' | 'after' | 'factor' | 'changePercent'>

const hasFigure = ({before, after, factor, changePercent}: Figures) =>
  resultChange({before, after, factor, changePercent}).kind !== 'unpublished'

/** Whether a figure exists: it is neither missing nor NaN, which marks an empty place. */
export const isFigure = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value)

function verdictOf(change: number, betterWhen: ReportedResult['betterWhen']): Verdict {
  if (change === 0) return 'same'
  if (!betterWhen) return 'unknown'
  return change > 0 === (betterWhen === 'higher') ? 'better' : 'worse'
}

/** All digits that were typed: 15 are as many as a number holds exactly. */
const reported = new Intl.NumberFormat('en', {maximumSignificantDigits: 15})
const tenths = new Intl.NumberFormat('en', {maximumFractionDigits: 1})
const whole = new Intl.NumberFormat('en', {maximumFractionDigits: 0})

/** A figure as it was reported: “12,345”, “0.045”, with a true minus sign. */
export function figureInDigits(value: number): string {
  return reported.format(value).replace('-', '−')
}

/** A change that was worked out, rounded: “−78%”, “+30%”; one that rounds to zero keeps a decimal. */
export function percentInDigits(percent: number): string {
  const share = Math.abs(percent)
  return `${signOf(percent)}${(share < 1 ? tenths : whole).format(share)}%`
}

/**
 * A change in percent as it was reported, as words before a figure: “up by more than” and “12.5%”; “”
 * and “+12.5%”.
 */
export function percentInParts(percent: number, qualifier: string | undefined) {
  const share = `${reported.format(Math.abs(percent))}%`
  if (!qualifier) return {words: '', digits: `${signOf(percent)}${share}`}
  const direction = percent === 0 ? '' : percent < 0 ? 'down by ' : 'up by '
  return {words: `${direction}${labelOf('qualifier', qualifier)}`, digits: share}
}

const signOf = (percent: number) => (percent === 0 ? '' : percent < 0 ? '−' : '+')

/** The unit after a factor: “times as fast” after “3×” would repeat the times. */
export const withoutTimes = (unit: string) => unit.replace(/^times\s+/i, '')

/** A result in one line: “45 → 10 minutes (−78%)”, “3×”, “up by more than 30%”, “no figure published”. */
export function resultInWords(result: ReportedResult & {unit?: string | undefined}): string {
  const change = resultChange(result)
  const {unit, qualifier} = result
  if (change.kind === 'unpublished') return 'no figure published'
  if (change.kind === 'percent') {
    const {words, digits} = percentInParts(change.percent, qualifier)
    return spaced(words, digits)
  }
  const roughly = qualifier && labelOf('qualifier', qualifier)
  if (change.kind === 'factor')
    return spaced(roughly, `${figureInDigits(change.factor)}×`, unit && withoutTimes(unit))
  const {before, after, percent} = change
  const figures = spaced(
    figureInDigits(before),
    '→',
    roughly,
    figureInDigits(after),
    unit && unitOf(after, unit),
  )
  return percent === undefined ? figures : `${figures} (${percentInDigits(percent)})`
}

const spaced = (...words: readonly (string | undefined)[]) => words.filter(Boolean).join(' ')
