import {pathOf, type Addressable} from './addresses'
import {isOwnPath} from './own-path'

/** A redirect as the site fetches it: `target` is where a document is now, and wins over `to`. */
export interface Redirect {
  from: string | null
  to: string | null
  target: Addressable | null
  permanent: boolean
}

export interface Destination {
  /** A path of ours, or a full address elsewhere. */
  href: string
  permanent: boolean
}

/** A path as it is compared: decoded, without query, fragment and slashes at its end. */
export function comparablePath(path: string): string {
  const bare = path
    .trim()
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
  try {
    return decodeURIComponent(bare) || '/'
  } catch {
    return bare || '/'
  }
}

/**
 * Where readers of an address are led: chains are followed to their end, so that nobody is led
 * twice; what leads nowhere or in a circle is undefined.
 */
export function destinationOf(
  redirects: readonly Redirect[],
  path: string,
): Destination | undefined {
  const byOrigin = new Map<string, Redirect>()
  for (const redirect of redirects)
    if (redirect.from) byOrigin.set(comparablePath(redirect.from), redirect)

  const passed = new Set<string>()
  let here = comparablePath(path)
  let found: Destination | undefined
  for (let next = byOrigin.get(here); next; next = byOrigin.get(here)) {
    if (passed.has(here)) return undefined
    passed.add(here)
    const href = hrefOf(next)
    if (!href) return undefined
    found = {href, permanent: next.permanent && (found?.permanent ?? true)}
    // A document is at its address: no redirect of that address is asked.
    if (pathOf(next.target))
      return comparablePath(href) === comparablePath(path) ? undefined : found
    here = comparablePath(href)
  }
  return found
}

/** Content may be written past the Studio's own check. */
function hrefOf({target, to}: Redirect): string | undefined {
  const path = pathOf(target)
  if (path) return path
  const address = to?.trim()
  return address && (isOwnPath(address) || isWebAddress(address)) ? address : undefined
}

const isWebAddress = (address: string) =>
  URL.canParse(address) && /^https?:$/.test(new URL(address).protocol)

/** What is wrong with an old address, and what to do; undefined where nothing is. */
export function problemOfOrigin(from: string | undefined): string | undefined {
  if (!from) return 'Write the old address, such as /guides/the-old-name.'
  if (isWebAddress(from) || !isOwnPath(from))
    return 'Leave out the name of the site: the address begins with a slash.'
  if (/[?#]/.test(from)) return 'Leave out what follows ? or #: redirects look at the path alone.'
  if (/^\/(studio|api)(\/|$)/.test(from)) return 'This address is the site’s own, never a reader’s.'
  return comparablePath(from) === '/' ? 'The home page is always there.' : undefined
}

/** What is wrong with where a redirect leads, and what to do; undefined where nothing is. */
export function problemOfDestination(
  to: string | undefined,
  redirect: Record<string, unknown> | undefined,
): string | undefined {
  if (!to) return redirect?.target ? undefined : 'Choose what it leads to, or write an address.'
  if (!isOwnPath(to) && !isWebAddress(to))
    return 'Write a path that begins with a slash, or a full address such as https://example.org.'
  const from = typeof redirect?.from === 'string' ? redirect.from : ''
  return from && comparablePath(from) === comparablePath(to)
    ? 'It leads to itself: choose another address.'
    : undefined
}

/**
 * The document that leads from a published address to wherever its document is. While the document
 * is still there it changes nothing, so it can be written before the new address is published.
 */
export function redirectFrom(path: string, id: string) {
  return {
    _id: `redirect-${path.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}`.slice(0, 120),
    _type: 'redirect' as const,
    from: path,
    target: {_type: 'reference' as const, _ref: id, _weak: true as const},
    permanent: true,
    automatic: true,
  }
}
