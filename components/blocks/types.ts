import type {StegaBranded} from 'next-sanity'
import type {AllSanitySchemaTypes, ArticleQueryResult} from '@/lib/sanity.generated'

/** An article body as fetched: any string may contain stega characters. */
export type Body = StegaBranded<NonNullable<ArticleQueryResult>['body']>

export type BlockType = Exclude<Body[number]['_type'], 'block'>

export type Block<T extends BlockType> = Extract<Body[number], {_type: T}>

/** Props of every block component: the block as its query projects it, and nothing else. */
export type BlockProps<T extends BlockType> = {value: Block<T>}

/** A block as stored, before the query resolves its references. */
export type StoredBlock<T extends BlockType> = Extract<AllSanitySchemaTypes, {_type: T}> & {
  _type: T
  _key: string
}
