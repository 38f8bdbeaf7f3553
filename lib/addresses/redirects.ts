import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {pathOf, standingPaths, type Addressable} from './addresses'
import {comparablePath} from './comparable-path'
import {encodedHref, encodeLonePercents} from './encoded-href'
import {isOwnPath} from './own-path'
import {folded, spellingsOf, type Spellings} from './spelling'

/** A redirect as the site fetches it: `target` is where a document is now, and wins over `to`. */
export interface Redirect {
  from: string | null
  to: string | null
  target: Addressable | null
  permanent: boolean
}

export interface Destination {
  /** A path of ours, or a full address elsewhere; encoded. */
  href: string
  permanent: boolean
}

/**
 * Where readers of an address are led at which there is no page: to the page that it means in
 * another spelling, or by redirects. Chains are followed to their end, so that nobody is led twice,
 * and end where a page is; what leads nowhere or in a circle is undefined.
 *
 * @param redirects the newest last: of several that claim an address, it wins
 * @param pages the paths of all pages, encoded
 */
export function destinationOf(
  redirects: readonly Redirect[],
  pages: readonly string[],
  path: string,
): Destination | undefined {
  const spellings = spellingsOf(pages)
  const page = spellings.respelled(path)
  if (page) return {href: page, permanent: true}
  const start = comparablePath(path)
  const claimOn = claims(redirects, spellings)
  const passed = new Set([start])
  let found: Destination | undefined
  for (let next = claimOn(path); next; next = claimOn(next.href)) {
    const here = comparablePath(next.href)
    found = {href: next.href, permanent: next.permanent && (found?.permanent ?? true)}
    // A document is at its address: no redirect of that address is asked.
    if (next.isDocument || spellings.has(next.href)) return here === start ? undefined : found
    if (passed.has(here)) return undefined
    passed.add(here)
  }
  return found
}

interface Claim extends Destination {
  isDocument: boolean
}

/** Finds the newest claim on a path, or else on the path in another spelling. */
function claims(redirects: readonly Redirect[], pages: Spellings) {
  const exact = new Map<string, Claim>()
  const alike = new Map<string, Claim>()
  for (const redirect of redirects) {
    const href = hrefOf(redirect, pages)
    // What leads nowhere claims nothing: its document was withdrawn, or never left.
    if (!redirect.from || !href) continue
    const {permanent, target} = redirect
    const claim = {href, permanent, isDocument: pathOf(target) !== undefined}
    exact.set(comparablePath(redirect.from), claim)
    alike.set(folded(redirect.from), claim)
  }
  return (path: string) => exact.get(comparablePath(path)) ?? alike.get(folded(path))
}

/** Content may be written past the Studio's own check. */
function hrefOf({target, to}: Redirect, pages: Spellings): string | undefined {
  const path = pathOf(target)
  if (path) return path
  const address = to?.trim()
  if (!address) return undefined
  if (isOwnPath(address))
    return (/[?#]/.test(address) ? undefined : pages.respelled(address)) ?? encodedHref(address)
  return isWebAddress(address) ? encodedHref(address) : undefined
}

const isWebAddress = (address: string) =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

/** Where the site itself always has an answer, so that no redirect is ever asked. */
const ownAddresses =
  /^\/(((studio|api|_next|elements)(\/|$))|(sitemap\.xml|robots\.txt|icon\.svg|speculation-rules|livez|readyz|metrics)$)/

/** What is wrong with an old address, and what to do; undefined where nothing is. */
export function problemOfOrigin(from: string | undefined): string | undefined {
  if (!from) return 'Write the old address, such as /guides/the-old-name.'
  if (isWebAddress(from) || !isOwnPath(from))
    return 'Leave out the name of the site: the address begins with a slash.'
  if (/[?#]/.test(from)) return 'Leave out what follows ? or #: redirects look at the path alone.'
  if (!isDecodable(from))
    return 'Write the letters themselves: what follows one of the % is no letter, and nobody can ask for it.'
  const path = comparablePath(from)
  if (ownAddresses.test(path)) return 'This address is the site’s own, never a reader’s.'
  if (path === '/') return 'The home page is always there.'
  return standingPaths.includes(path) ? `The page ${path} is always there.` : undefined
}

/** What is wrong with where a redirect leads, and what to do; undefined where nothing is. */
export function problemOfDestination(
  to: string | undefined,
  redirect: Record<string, unknown> | undefined,
): string | undefined {
  if (!to) return redirect?.target ? undefined : 'Choose what it leads to, or write an address.'
  if (!isOwnPath(to) && !isWebAddress(to))
    return 'Write a path that begins with a slash, or a full address such as https://example.org.'
  if (isOwnPath(to) && !isDecodable(to))
    return 'Write the letters themselves: what follows one of the % is no letter.'
  const from = typeof redirect?.from === 'string' ? redirect.from : ''
  return from && comparablePath(from) === comparablePath(to)
    ? 'It leads to itself: choose another address.'
    : undefined
}

function isDecodable(address: string): boolean {
  try {
    decodeURIComponent(encodeLonePercents(address))
    return true
  } catch {
    return false
  }
}

/**
 * The document that leads from a published address to wherever its document is. While the document
 * is still there it changes nothing, so it can be written before the new address is published. Its
 * id is a hash of the path: two addresses never share one, and the next to leave an address takes
 * over what the last one left.
 */
export function redirectFrom(path: string, id: string) {
  return {
    _id: `redirect-${bytesToHex(sha256(utf8ToBytes(comparablePath(path))))}`,
    _type: 'redirect' as const,
    from: path,
    target: {_type: 'reference' as const, _ref: id, _weak: true as const},
    permanent: true,
    automatic: true,
  }
}

/** A redirect as it lies in the lake. */
export interface StoredRedirect {
  from?: string | null
  target?: {_ref?: string | null} | null
}

/**
 * The id of the document to which what is stored leads readers of a path, whoever wrote it and
 * under whatever id.
 *
 * @param redirects the newest last
 */
export function leadsTo(redirects: readonly StoredRedirect[], path: string): string | undefined {
  const here = comparablePath(path)
  const newest = redirects.findLast(({from}) => from && comparablePath(from) === here)
  return newest?.target?._ref ?? undefined
}
