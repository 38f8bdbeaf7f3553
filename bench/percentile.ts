/** The number that a part of all are no greater than: 0.95 for p95. */
export function percentile(numbers: number[], part: number): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? NaN
}
