import {timingSafeEqual} from 'node:crypto'

/** Whether two strings are equal, compared in constant time; false for anything else. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
