import {isOwnPath} from './own-path.ts'

/**
 * A URL as an editor typed it, percent-encoded for headers, links, feeds and sitemaps: letters
 * beyond ASCII, spaces and lone `%`; existing escapes stay. Takes our own paths (`isOwnPath`),
 * fragments, and whatever `URL.canParse` accepts.
 */
export function encodedHref(href: string): string {
  const base = 'http://own-site.invalid'
  const sound = encodeLonePercents(href)
  if (sound.startsWith('#')) return new URL(sound, base).hash || '#'
  if (isOwnPath(sound)) {
    const {pathname, search, hash} = new URL(sound, base)
    return pathname + search + hash
  }
  const {href: whole} = new URL(sound)
  // A bare host stays without the slash that URL serialisation adds.
  return whole.endsWith('/') && !sound.endsWith('/') ? whole.slice(0, -1) : whole
}

/** `100%` and `100%25` are the same address: a `%` that starts no escape stands for itself. */
export const encodeLonePercents = (address: string) => address.replace(/%(?![0-9a-f]{2})/gi, '%25')
