import {timingSafeEqual} from 'node:crypto'

/** Compared in constant time; what is no text equals nothing. */
export function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== 'string' || typeof other !== 'string') return false
  const [first, second] = [Buffer.from(one), Buffer.from(other)]
  return first.length === second.length && timingSafeEqual(first, second)
}
