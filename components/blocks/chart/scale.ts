/** What stretches from `low` to `high`; zero is always within. */
export interface Range {
  low: number
  high: number
}

/** A range with round marks. */
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
    // Products such as 3 * 0.1 carry a trace of binary arithmetic.
    Number(((from + index) * step).toPrecision(12)),
  )
  return {low: ticks[0] ?? 0, high: ticks.at(-1) ?? 1, ticks}
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough))
  const factor = [1, 2, 5, 10].find((candidate) => candidate * power >= rough * 0.999) ?? 10
  return factor * power
}

/** Where a figure lies in a range, from 0 at its low end to 1 at its high end; 0 where it has no width. */
export const placeOf = (value: number, {low, high}: Range): number =>
  high > low ? (value - low) / (high - low) : 0

// Some 34 small letters stand side by side in the drawing on a phone of 320 pixels.
const lettersAcross = 34

/** Whether labels at even distances stand clear of each other; the outer ones end at the edges. */
export function fitsAcross(labels: readonly string[]): boolean {
  const longest = Math.max(0, ...labels.map(({length}) => length))
  const distance = lettersAcross / Math.max(1, labels.length - 1)
  return (longest + 1) * (labels.length === 2 ? 2 : 1.5) <= distance
}
