import getSlug from 'speakingurl'
import {addressFrom, isSpelledInLatin} from '@/lib/addresses/address-from'

/** The length at which an address is cut, at the end of a word. */
const longest = 80

/**
 * The address of a name: in Latin letters, as the Studio spells it, or in the name's own script;
 * empty for a name without letters or figures.
 */
export const spelledAddress = (name: string): string =>
  isSpelledInLatin(name) ? getSlug(name, {truncate: longest, symbols: true}) : addressFrom(name)

/** An address that nobody else has: the given one, or with the first number behind it that is free. */
export function freeAddress(address: string, taken: ReadonlySet<string>): string {
  if (!address || !taken.has(address)) return address
  let number = 2
  while (taken.has(`${address}-${number}`)) number += 1
  return `${address}-${number}`
}

/** Whether an address was made of a name, with or without a number behind it. */
export function isMadeOf(address: string, name: string): boolean {
  const made = spelledAddress(name)
  if (address === made) return true
  return (
    made !== '' && address.startsWith(`${made}-`) && /^\d+$/.test(address.slice(made.length + 1))
  )
}
