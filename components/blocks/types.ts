import type {StegaBranded} from 'next-sanity'
import type {AllSanitySchemaTypes, ArticleQueryResult} from '@/lib/sanity.generated'

/** An article body as fetched: any string may carry Visual Editing's hidden characters. */
export type Body = StegaBranded<NonNullable<ArticleQueryResult>['body']>

export type BlockType = Exclude<Body[number]['_type'], 'block'>

export type Block<T extends BlockType> = Extract<Body[number], {_type: T}>

/** What every block's component takes: the block as its query projects it, and nothing else. */
export type BlockProps<T extends BlockType> = {value: Block<T>}

/** A block as it is stored, before the query has resolved its references. */
export type StoredBlock<T extends BlockType> = Extract<AllSanitySchemaTypes, {_type: T}> & {
  _type: T
  _key: string
}
