const minutesOfDay = 8 * 60
const minutesOfWeek = 5 * minutesOfDay

// What takes a month is planned by the week.
const leastWeeks = 4

/** Whole weeks of five working days, from four on. */
function weeksOf(minutes: number): number | undefined {
  const weeks = minutes / minutesOfWeek
  return Number.isInteger(weeks) && weeks >= leastWeeks ? weeks : undefined
}

/**
 * A duration as in a diary: “45 min”, “2 h”, “2 h 30 min”, “10 working days” of eight hours each,
 * “12 weeks” of five such days; a number stays with its unit.
 */
export function durationOf(minutes: number): string {
  const weeks = weeksOf(minutes)
  if (weeks) return `${weeks}\u00a0weeks`
  if (minutes < 60) return `${minutes}\u00a0min`
  if (minutes > minutesOfDay && minutes % minutesOfDay === 0)
    return `${minutes / minutesOfDay}\u00a0working days`
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  return rest === 0 ? `${hours}\u00a0h` : `${hours}\u00a0h ${rest}\u00a0min`
}

/** The same for machines, in ISO 8601, where a day has 24 hours: “P12W”, “PT4800M”. */
export function isoDurationOf(minutes: number): string {
  const weeks = weeksOf(minutes)
  return weeks ? `P${weeks}W` : `PT${minutes}M`
}
