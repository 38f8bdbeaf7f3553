import {encodedHref} from './encoded-href'
import {isOwnPath} from './own-path'

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The address as it may stand in a link, encoded, or undefined for one that could run a script or
 * lead somewhere else than it looks. Content may be written past the Studio's own check.
 */
export function safeHref(href: string | null | undefined): string | undefined {
  const address = href?.trim()
  if (!address) return undefined
  if (address.startsWith('#') || isOwnPath(address)) return encodedHref(address)
  return URL.canParse(address) && schemes.has(new URL(address).protocol)
    ? encodedHref(address)
    : undefined
}
