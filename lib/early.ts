/** Readers do not see a piece before its `publishedAt`. */
export interface Due {
  /** When the next hidden piece is due, in ms since 1970; undefined if there is none. */
  dueAt: number | undefined
}

/** Whether a value's `publishedAt` is later than `now`, in ms since 1970. */
export function isEarly(value: unknown, now: number): boolean {
  return dueOf(value) > now
}

/**
 * A result as readers may see it at `now`: early pieces are removed from lists, and null elsewhere.
 * A result without any is returned as the same object.
 *
 * @param spared ids of pieces that stay, whenever they are due
 */
export function withoutEarly(
  answer: unknown,
  now: number,
  spared: ReadonlySet<unknown> = new Set(),
): Due & {shown: unknown} {
  let dueAt = Infinity
  const shown = copyOf(answer)
  return {shown, dueAt: dueAt === Infinity ? undefined : dueAt}

  function copyOf(value: unknown): unknown {
    const due = dueOf(value)
    if (due > now && !spared.has(Object(value)._id)) {
      dueAt = Math.min(dueAt, due)
      return null
    }
    if (Array.isArray(value)) {
      const members = value.map((member) => [member, copyOf(member)])
      if (members.every(([given, copy]) => Object.is(given, copy))) return value
      return members.flatMap(([given, copy]) => (copy === null && given !== null ? [] : [copy]))
    }
    if (typeof value !== 'object' || value === null) return value
    const fields = Object.entries(value).map(([name, given]) => [name, given, copyOf(given)])
    if (fields.every(([, given, copy]) => Object.is(given, copy))) return value
    return Object.fromEntries(fields.map(([name, , copy]) => [name, copy]))
  }
}

/** Due date in ms since 1970; -Infinity if the value is no dated piece. */
function dueOf(value: unknown): number {
  if (typeof value !== 'object' || value === null || !('publishedAt' in value)) return -Infinity
  const {publishedAt} = value
  const due = typeof publishedAt === 'string' ? Date.parse(publishedAt) : NaN
  return Number.isNaN(due) ? -Infinity : due
}
