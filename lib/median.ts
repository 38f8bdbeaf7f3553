/** Of fewer values than this no median is taken: it would be one of them, and look like more. */
export const fewestForMedian = 3

/** The median of values; undefined if they are too few for an honest one. */
export function medianOf(values: readonly number[]): number | undefined {
  if (values.length < fewestForMedian) return undefined
  const sorted = values.toSorted((one, other) => one - other)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2
}
