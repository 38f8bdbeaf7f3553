import {pathOf} from '@/lib/addresses/addresses'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const relatedPieceText = ({piece, why}: Block<'relatedPiece'>) =>
  piece && pathOf(piece) ? paragraphs(`See also: ${piece.title}`, why ?? piece.standfirst) : ''
