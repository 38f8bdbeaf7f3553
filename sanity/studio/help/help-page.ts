import type {AllSanitySchemaTypes} from '@/lib/sanity.generated'

type Stored = Exclude<Extract<AllSanitySchemaTypes, {_id: string}>, {_type: `sanity.${string}`}>

/** Every kind of document that editors meet. */
export type DocumentType = Stored['_type']

type FieldOf<T> = Exclude<keyof Extract<Stored, {_type: T}>, `_${string}`>

export interface HelpPage<T extends DocumentType> {
  /** What it is for, in the interest of a reader. */
  purpose: string
  /** When to make one, and when something else serves better. */
  when: string
  /** How to begin, in order. */
  steps?: string[]
  /** Those that matter, each with the reason; the schema has their titles. */
  fields?: {[F in FieldOf<T>]?: string}
  /** What a good one has. */
  signs?: string[]
  /** What goes wrong easily, and what to do instead. */
  mistakes: string[]
  /** Where readers meet it. What holds for every kind of document is added when the page is shown. */
  afterwards: string[]
}

/** A page of help for each kind of document; one that is forgotten does not compile. */
export type HelpPages = {[T in DocumentType]: HelpPage<T>}
