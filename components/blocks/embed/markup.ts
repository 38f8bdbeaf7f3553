import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import type {Block} from '../types'

/** A link to what the page embeds: readers of feeds load nothing from other hosts unasked. */
export function embedMarkup({title, url}: Block<'embed'>): ElementContent[] {
  const href = safeHref(stegaClean(url))
  if (!href) return []
  return [h('p', title ? `${title}: ` : '', h('a', {href: absoluteUrl(href)}, url))]
}
