import {comparablePath} from './comparable-path.ts'

/**
 * A path without what readers, keyboards and mail programs change in it: upper and lower case, and
 * Unicode's normal forms, in which one letter has several spellings.
 * https://www.unicode.org/reports/tr15/
 */
export const folded = (path: string) =>
  comparablePath(path).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')

/** All addresses of the site, and what each of them is found by. */
export interface Spellings {
  has(path: string): boolean
  /**
   * The one address that a path means in another spelling, or undefined. Never the path itself:
   * whoever is led there would be led there again.
   */
  respelled(path: string): string | undefined
}

/** @param addresses encoded; of two that differ in spelling alone, the first is found */
export function spellingsOf(addresses: readonly string[]): Spellings {
  const exact = new Set(addresses.map(comparablePath))
  const alike = new Map(addresses.toReversed().map((address) => [folded(address), address]))
  const has = (path: string) => exact.has(comparablePath(path))
  return {has, respelled: (path) => (has(path) ? undefined : alike.get(folded(path)))}
}
