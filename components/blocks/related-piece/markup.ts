import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {paragraphs} from '../markup-parts'
import type {Block} from '../types'

export function relatedPieceMarkup({piece, why}: Block<'relatedPiece'>): ElementContent[] {
  const path = pathOf(piece)
  if (!piece || !path) return []
  return [
    h('p', 'See also: ', h('a', {href: absoluteUrl(path)}, piece.title)),
    ...paragraphs(why ?? piece.standfirst),
  ]
}
