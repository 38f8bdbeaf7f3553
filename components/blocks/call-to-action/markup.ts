import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {paragraphs} from '../markup-parts'
import type {Block} from '../types'

export function callToActionMarkup(value: Block<'callToAction'>): ElementContent[] {
  const {title, text, label, link, piece} = value
  const href = pathOf(piece) ?? safeHref(stegaClean(link))
  if (!href || !label) return []
  return [
    ...(title ? [h('p', h('strong', title))] : []),
    ...paragraphs(text),
    h('p', h('a', {href: absoluteUrl(href)}, label)),
  ]
}
