const minutesOfDay = 8 * 60

/** A duration as in a diary: “45 min”, “2 h”, “2 h 30 min”, “12 working days” of eight hours each. */
export function durationOf(minutes: number): string {
  if (minutes < 60) return `${minutes} min`
  if (minutes > minutesOfDay && minutes % minutesOfDay === 0) {
    return `${minutes / minutesOfDay} working days`
  }
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`
}
