import type {StegaBranded} from 'next-sanity'
import type {ArticleType} from '@/lib/content-types'
import type {ArticleQueryResult, SectionQueryResult} from '@/lib/sanity.generated'

/** A piece as lists show it; any string may contain stega characters. */
export type Piece = StegaBranded<SectionQueryResult>['pieces'][number]
export type PieceOf<T extends ArticleType> = Extract<Piece, {_type: T}>

/** A piece as its own page shows it. */
export type Article = StegaBranded<NonNullable<ArticleQueryResult>>
export type ArticleOf<T extends ArticleType> = Extract<Article, {_type: T}>

/** A type guard for pieces of one kind, for use with `filter`. */
export function isOf<T extends ArticleType>(type: T) {
  return (piece: Piece): piece is PieceOf<T> => piece._type === type
}
