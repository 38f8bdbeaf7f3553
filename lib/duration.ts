/** A duration as in a diary: “45 min”, “2 h”, “2 h 30 min”. */
export function durationOf(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
