/** A range from `low` to `high` that includes zero. */
export interface Range {
  low: number
  high: number
}

/** A range with tick marks at round numbers. */
interface Scale extends Range {
  ticks: number[]
}

/** A scale for figures, with about four marks at 1, 2 or 5 times a power of ten. */
export function scaleOf(values: readonly number[]): Scale {
  const finite = values.filter(Number.isFinite)
  const least = Math.min(0, ...finite)
  const most = Math.max(0, ...finite)
  const step = roundStep((most - least || 1) / 4)
  const from = Math.floor(least / step)
  const to = Math.max(Math.ceil(most / step), from + 1)
  const ticks = Array.from({length: to - from + 1}, (_, index) =>
    // Products such as 3 * 0.1 carry floating-point errors.
    Number(((from + index) * step).toPrecision(12)),
  )
  return {low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks}
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10
  return factor * power
}

/** Position of a figure in a range, from 0 at `low` to 1 at `high`; 0 if the range is empty. */
export const placeOf = (value: number, {low, high}: Range): number =>
  high > low ? (value - low) / (high - low) : 0

// About 34 lower-case letters fit across the drawing on a 320 px phone.
const lettersAcross = 34

/** Whether evenly spaced labels fit without overlap; the outer ones are aligned with the edges. */
export function fitsAcross(labels: readonly string[]): boolean {
  const longest = Math.max(0, ...labels.map(({length}) => length))
  const distance = lettersAcross / Math.max(1, labels.length - 1)
  return (longest + 1) * (labels.length === 2 ? 2 : 1.5) <= distance
}
