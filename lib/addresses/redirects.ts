import {sha256} from '@noble/hashes/sha2.js'
import {bytesToHex, utf8ToBytes} from '@noble/hashes/utils.js'
import {pathOf, standingPaths, type Addressable} from './addresses'
import {comparablePath} from './comparable-path'
import {encodedHref, encodeLonePercents} from './encoded-href'
import {isOwnPath} from './own-path'
import {folded, spellingsOf, type Spellings} from './spelling'

/**
 * A redirect as the site fetches it: `target`, where a document is now, takes precedence over `to`.
 */
export interface Redirect {
  from: string | null
  to: string | null
  target: Addressable | null
  permanent: boolean
}

export interface Destination {
  /** A path of ours or a URL elsewhere, percent-encoded. */
  href: string
  permanent: boolean
}

/**
 * The redirect target of a path without a page: the page that it is another spelling of, or the end
 * of a chain of redirects, so that readers are redirected once. A chain ends at the first page;
 * undefined for dead ends and loops.
 *
 * @param redirects the newest last: of several from one path, it wins
 * @param pages the paths of all pages, percent-encoded
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
    // This path has a document, so redirects from it do not apply.
    if (next.isDocument || spellings.has(next.href)) return here === start ? undefined : found
    if (passed.has(here)) return undefined
    passed.add(here)
  }
  return found
}

interface Claim extends Destination {
  isDocument: boolean
}

/** Returns a lookup of the newest redirect from a path, or else from another spelling of it. */
function claims(redirects: readonly Redirect[], pages: Spellings) {
  const exact = new Map<string, Claim>()
  const alike = new Map<string, Claim>()
  for (const redirect of redirects) {
    const href = hrefOf(redirect, pages)
    // A redirect without a target does not apply: its document was withdrawn, or never moved.
    if (!redirect.from || !href) continue
    const {permanent, target} = redirect
    const claim = {href, permanent, isDocument: pathOf(target) !== undefined}
    exact.set(comparablePath(redirect.from), claim)
    alike.set(folded(redirect.from), claim)
  }
  return (path: string) => exact.get(comparablePath(path)) ?? alike.get(folded(path))
}

/** Checked again here: documents may be written without the Studio's validation. */
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

/** Paths that routes of the site always answer, so that no redirect would apply. */
const ownAddresses =
  /^\/(((studio|api|_next|elements|share)(\/|$))|((news-)?sitemap\.xml|llms\.txt|indexnow\.txt|oembed|results\.(json|csv)|robots\.txt|feed\.xml|feed\.json|atom\.xml|manifest\.webmanifest|favicon\.ico|apple-touch-icon\.png|icon\.svg|icon-(maskable-)?\d+\.png|speculation-rules|livez|readyz|metrics)$)/

/** A message about an invalid old address and how to fix it; undefined if it is valid. */
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

/** A message about an invalid redirect target and how to fix it; undefined if it is valid. */
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
 * The redirect document from a published path to a document, wherever that is. While a page is at
 * the path it has no effect, so it can be stored before the new address is published. Its id is a
 * hash of the path, so that there is one per path and a later redirect replaces it.
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

/** A redirect document as stored in the lake. */
export interface StoredRedirect {
  from?: string | null
  target?: {_ref?: string | null} | null
}

/**
 * The id of the document that stored redirects lead a path to, whoever wrote them and under
 * whatever id; undefined if there is none.
 *
 * @param redirects the newest last
 */
export function leadsTo(redirects: readonly StoredRedirect[], path: string): string | undefined {
  const here = comparablePath(path)
  const newest = redirects.findLast(({from}) => from && comparablePath(from) === here)
  return newest?.target?._ref ?? undefined
}
