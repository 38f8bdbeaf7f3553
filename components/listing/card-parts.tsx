import type {ReactNode} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {OutcomeMark} from '../piece/outcome-mark'
import type {Piece, PieceOf} from '../piece/piece'

/** Parts of a card that only pieces of one kind have. */
interface CardParts<Of extends Piece> {
  /** After the kind: the subject, in a word or two. */
  subject?(piece: Of): ReactNode
  /** Outcome, or level. */
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

/** The parts of a piece's card that only its kind has. */
export const cardParts = ({_type}: Piece): CardParts<Piece> => parts[_type]
