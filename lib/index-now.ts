import {addressableTypes, pathOf} from './addresses/addresses'
import type {Change} from './changes/cache-tags'

/** The path of the file that proves that the key is ours. */
const indexNowKeyPath = '/indexnow.txt'

/** A key as the protocol has it; undefined if none is set, or one that is none. */
export const indexNowKey = (key: string | undefined) =>
  key && /^[a-zA-Z0-9-]{8,128}$/.test(key) ? key : undefined

interface Site {
  key: string
  /** Origin of the site. */
  origin: string
}

/**
 * What search engines are told of a change: the address of a page that came, changed, moved or went.
 * Undefined for a change that no page is at.
 *
 * @see https://www.indexnow.org/documentation
 */
export function indexNowNotice(change: Change, {key, origin}: Site) {
  const {_type, slug, slugBefore} = change
  if (!addressableTypes.includes(_type) || _type === 'glossaryTerm') return undefined
  const paths = [slug, slugBefore].flatMap((given) => pathOf({_type, slug: given ?? ''}) ?? [])
  const urlList = [...new Set(paths)].map((path) => `${origin}${path}`)
  if (urlList.length === 0) return undefined
  return {host: new URL(origin).host, key, keyLocation: `${origin}${indexNowKeyPath}`, urlList}
}
