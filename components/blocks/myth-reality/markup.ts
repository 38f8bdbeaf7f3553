import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {labelOf} from '@/lib/labels'
import {paragraphs} from '../markup-parts'
import {textMarkup} from '../text-markup'
import type {Block} from '../types'

/** A myth with its verdict; the claim never appears without it, or it would read as ours. */
export function mythRealityMarkup({myth, ...own}: Block<'mythReality'>): ElementContent[] {
  const {claim, verdict} = myth?.claim ? myth : own
  if (!claim) return []
  const path = pathOf(myth)
  const quoted = `“${claim}”`
  const judged = verdict ? ` ${labelOf('mythVerdict', stegaClean(verdict))}.` : ''
  return [
    h('blockquote', [
      h('p', path ? h('a', {href: absoluteUrl(path)}, quoted) : quoted, h('strong', judged)),
      ...paragraphs(myth?.answer),
      ...textMarkup(own.reality),
    ]),
  ]
}
