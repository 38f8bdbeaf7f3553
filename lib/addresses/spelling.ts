import {comparablePath} from './comparable-path.ts'

/**
 * A path folded for comparison: without case, and in one of Unicode's normalization forms, as
 * readers, keyboards and mail programs change both. https://www.unicode.org/reports/tr15/
 */
export const folded = (path: string) =>
  comparablePath(path).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')

/** A lookup over all addresses of the site. */
export interface Spellings {
  has(path: string): boolean
  /**
   * The one address that is another spelling of a path, or undefined. Never the path itself, which
   * would redirect forever.
   */
  respelled(path: string): string | undefined
}

/** @param addresses percent-encoded; of two that differ only in spelling, the first wins */
export function spellingsOf(addresses: readonly string[]): Spellings {
  const exact = new Set(addresses.map(comparablePath))
  const alike = new Map(addresses.toReversed().map((address) => [folded(address), address]))
  const has = (path: string) => exact.has(comparablePath(path))
  return {has, respelled: (path) => (has(path) ? undefined : alike.get(folded(path)))}
}
