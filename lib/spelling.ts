import {comparablePath} from './comparable-path.ts'

/**
 * A path without what readers, keyboards and mail programs change in it: upper and lower case, and
 * Unicode's normal forms, in which one letter has several spellings.
 * https://www.unicode.org/reports/tr15/
 */
export const folded = (path: string) =>
  comparablePath(path).normalize('NFKC').toUpperCase().toLowerCase().normalize('NFKC')

/**
 * The one of these addresses that a path means in another spelling, or undefined. Never the path
 * itself: whoever is led there would be led there again.
 */
export function respelled(path: string, addresses: readonly string[]): string | undefined {
  const here = comparablePath(path)
  if (addresses.some((address) => comparablePath(address) === here)) return undefined
  const spelling = folded(path)
  return addresses.find((address) => folded(address) === spelling)
}
