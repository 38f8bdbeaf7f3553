import type {ReactNode} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {OutcomeMark} from '../piece/outcome-mark'
import type {Piece, PieceOf} from '../piece/piece'
import type {FigureSizes} from '../piece/result-figure'
import {Headline} from '../piece/result-plate'

/** Parts of a card that only pieces of one kind have. */
interface CardParts<Of extends Piece> {
  /** After the kind: the subject, in a word or two. */
  subject?(piece: Of): ReactNode
  /** Outcome, or level. */
  mark?(piece: Of): ReactNode
  /** Below the title: its figure, where there is one. */
  figure?(piece: Of): ReactNode
}

const sizes = {
  none: 'text-small font-sans',
  long: 'text-subheading',
  short: 'text-heading font-[400]',
} as const satisfies FigureSizes

const parts: {[T in ArticleType]: CardParts<PieceOf<T>>} = {
  caseStudy: {
    subject: ({industry}) => industry?.title,
    mark: ({outcome}) => outcome && <OutcomeMark outcome={outcome} />,
    figure: ({results}) => results.length > 0 && <Headline results={results} sizes={sizes} />,
  },
  interview: {},
  deepDive: {},
  guide: {},
}

/** The parts of a piece's card that only its kind has. */
export const cardParts = ({_type}: Piece): CardParts<Piece> => parts[_type]
