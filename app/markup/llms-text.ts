import {h} from 'hastscript'
import {accounts, indexes, sections} from '@/lib/addresses/places'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {articleTypes, contentTypes} from '@/lib/content-types'
import type {EveryPieceQueryResult, SettingsQueryResult} from '@/lib/sanity.generated'
import {urlOf} from './feed-item'
import {markdownOf} from './markdown'
import {markdownPath} from './markdown-path'

type Piece = EveryPieceQueryResult['pieces'][number]

/**
 * `/llms.txt`: what the publication is, and each piece in a line that leads to its Markdown.
 *
 * @see https://llmstxt.org
 */
export function llmsText(
  {pieces}: EveryPieceQueryResult,
  settings: SettingsQueryResult | undefined,
): string {
  const {title = 'This publication', description = ''} = settings ?? {}
  const kinds = [
    ...articleTypes.map((type) => ({type, title: contentTypes[type].many})),
    {type: 'myth', title: 'Myths'},
  ]
  return markdownOf([
    h('h1', title || 'This publication'),
    ...(description ? [h('blockquote', h('p', description))] : []),
    h(
      'p',
      'Every piece is here as Markdown too: its address with ".md". Figures name who measured them; a piece says when its facts were last checked, what was corrected, and which newer piece replaces it.',
    ),
    ...kinds.flatMap((kind) => {
      const ofKind = pieces.filter(({_type}) => _type === kind.type)
      const items = ofKind.flatMap(lineOf)
      return items.length > 0 ? [h('h2', kind.title), h('ul', ...items)] : []
    }),
    h('h2', 'Optional'),
    h(
      'ul',
      ...[...sections, ...indexes, ...accounts].map((place) =>
        h('li', h('a', {href: absoluteUrl(place.path)}, place.title), `: ${place.about}`),
      ),
    ),
  ])
}

function lineOf(piece: Piece) {
  const url = urlOf(piece)
  if (!url) return []
  const title = piece._type === 'myth' ? `“${piece.title}”` : piece.title
  const about = piece.about.replace(/\s+/g, ' ').trim()
  return [h('li', h('a', {href: markdownPath(url)}, title), about ? `: ${about}` : '')]
}
