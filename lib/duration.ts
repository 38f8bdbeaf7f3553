const minutesOfDay = 8 * 60

/**
 * A duration as in a diary: “45 min”, “2 h”, “2 h 30 min”, “12 working days” of eight hours each; a
 * number stays with its unit.
 */
export function durationOf(minutes: number): string {
  if (minutes < 60) return `${minutes}\u00a0min`
  if (minutes > minutesOfDay && minutes % minutesOfDay === 0)
    return `${minutes / minutesOfDay}\u00a0working days`
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h ${rest}\u00a0min`
}
