import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {bodyMarkup} from '@/components/blocks/markup'
import {element} from '@/components/blocks/markup-parts'
import {pathOf} from '@/lib/addresses/addresses'
import {safeHref} from '@/lib/addresses/safe-href'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {labelOf} from '@/lib/labels'
import type {Myth} from '@/components/myth/myth'
import {section, sourcesMarkup} from './article-markup'

/** A myth without the page around it, for feeds and Markdown; its verdict comes first. */
export function mythMarkup(myth: Myth): ElementContent[] {
  const {verdict, answer, explanation, evidenceAgainst, evidenceFor, sources} = myth
  return [
    ...(verdict ? [h('p', h('strong', `${labelOf('mythVerdict', stegaClean(verdict))}.`))] : []),
    ...element('p', answer),
    ...bodyMarkup(explanation, sources),
    ...section('What speaks against it', evidenceMarkup(evidenceAgainst)),
    ...section('What speaks for it', evidenceMarkup(evidenceFor)),
    ...sourcesMarkup(sources),
  ]
}

function evidenceMarkup(evidence: Myth['evidenceFor']): ElementContent[] {
  const items = evidence.flatMap(({says, sourceTitle, url, piece}) => {
    const href = pathOf(piece) ?? safeHref(stegaClean(url))
    const name = piece?.title || sourceTitle || stegaClean(url)
    const source = name && (href ? h('a', {href: absoluteUrl(href)}, name) : name)
    return says || source ? [h('li', says, says && source ? ' ' : '', source ? [source] : [])] : []
  })
  return items.length > 0 ? [h('ul', ...items)] : []
}
