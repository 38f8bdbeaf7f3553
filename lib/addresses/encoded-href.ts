import {isOwnPath} from './own-path.ts'

/**
 * An address as an editor typed it, in the characters that headers, links, feeds and sitemaps may
 * hold: letters beyond ASCII, spaces and a lone `%` are encoded, what is encoded already stays so.
 * It is a path of ours (`isOwnPath`), a fragment, or an address that `URL.canParse` takes.
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
  // A host alone stays without the slash that the standard writes after it.
  return whole.endsWith('/') && !sound.endsWith('/') ? whole.slice(0, -1) : whole
}

/** `100%` and `100%25` are the same address; a `%` that begins nothing was meant as itself. */
export const encodeLonePercents = (address: string) => address.replace(/%(?![0-9a-f]{2})/gi, '%25')
