/** A result as reported: any figure may be missing. */
export interface ReportedResult {
  before?: number | undefined
  after?: number | undefined
  /** 3 means three times as much; used only if before and after are not both known. */
  factor?: number | undefined
  /** Used only if neither before and after nor a factor is known. */
  changePercent?: number | undefined
  betterWhen?: 'lower' | 'higher' | undefined
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
 * a percentage. `percent` is relative to before; undefined if before is zero.
 */
export function resultChange(result: ReportedResult): ResultChange {
  const {before, after, factor, changePercent, betterWhen} = result
  if (isFigure(before) && isFigure(after)) {
    const percent = before === 0 ? undefined : ((after - before) / Math.abs(before)) * 100
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

/** Whether a figure exists: it is neither missing nor NaN, which marks an empty place. */
export const isFigure = (value: number | null | undefined): value is number =>
  typeof value === 'number' && Number.isFinite(value)

function verdictOf(change: number, betterWhen: ReportedResult['betterWhen']): Verdict {
  if (change === 0) return 'same'
  if (!betterWhen) return 'unknown'
  return change > 0 === (betterWhen === 'higher') ? 'better' : 'worse'
}

const figure = new Intl.NumberFormat('en', {maximumSignificantDigits: 4})
const whole = new Intl.NumberFormat('en', {maximumFractionDigits: 0})

/** A formatted figure: “1,250”, “0.045”, with a true minus sign. */
export function figureInDigits(value: number): string {
  return figure.format(value).replace('-', '−')
}

/** A formatted change: “−78%”, “+30%”; one that rounds to zero keeps a decimal. */
export function percentInDigits(percent: number): string {
  const size = Math.abs(percent)
  const digits =
    size !== 0 && size < 1 ? figure.format(Number(size.toFixed(1))) : whole.format(size)
  const sign = percent === 0 ? '' : percent < 0 ? '−' : '+'
  return `${sign}${digits}%`
}

/** A result in one line: “45 → 10 minutes (−78%)”, “3×”, “+30%”, “no figure published”. */
export function resultInWords(result: ReportedResult & {unit?: string | undefined}): string {
  const change = resultChange(result)
  const unit = result.unit ? ` ${result.unit}` : ''
  if (change.kind === 'unpublished') return 'no figure published'
  if (change.kind === 'factor') return `${figureInDigits(change.factor)}×${unit}`
  if (change.kind === 'percent') return percentInDigits(change.percent)
  const {before, after, percent} = change
  const figures = `${figureInDigits(before)} → ${figureInDigits(after)}${unit}`
  return percent === undefined ? figures : `${figures} (${percentInDigits(percent)})`
}
