import type {ReactNode} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {OutcomeMark} from '../piece/outcome-mark'
import type {Piece, PieceOf} from '../piece/piece'

/** What a card says of pieces of one kind only. */
interface CardParts<Of extends Piece> {
  /** After the kind: what it is about, in a word or two. */
  subject?(piece: Of): ReactNode
  /** How it ended, or how hard it is. */
  mark?(piece: Of): ReactNode
}

const parts: {[T in ArticleType]: CardParts<PieceOf<T>>} = {
  caseStudy: {
    subject: ({industry}) => industry?.title,
    mark: ({outcome}) => outcome && <OutcomeMark outcome={outcome} />,
  },
  interview: {},
  deepDive: {},
  guide: {},
}

export const cardParts = ({_type}: Piece): CardParts<Piece> => parts[_type]
