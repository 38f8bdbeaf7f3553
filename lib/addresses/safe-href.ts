import {encodedHref} from './encoded-href'
import {isOwnPath} from './own-path'

const schemes = new Set(['http:', 'https:', 'mailto:', 'tel:'])

/**
 * The URL for use in a link, percent-encoded; undefined for one that could run a script or lead
 * elsewhere than it seems. Documents may be written without the Studio's validation.
 */
export function safeHref(href: string | null | undefined): string | undefined {
  const address = href?.trim()
  if (!address) return undefined
  if (address.startsWith('#') || isOwnPath(address)) return encodedHref(address)
  return URL.canParse(address) && schemes.has(new URL(address).protocol)
    ? encodedHref(address)
    : undefined
}
