import type {AllSanitySchemaTypes} from '@/lib/sanity.generated'

type Stored = Exclude<Extract<AllSanitySchemaTypes, {_id: string}>, {_type: `sanity.${string}`}>

/** A document type that editors work with. */
export type DocumentType = Stored['_type']

type FieldOf<T> = Exclude<keyof Extract<Stored, {_type: T}>, `_${string}`>

export interface HelpPage<T extends DocumentType> {
  /** What it is for, from a reader's point of view. */
  purpose: string
  /** When to create one, and when something else is better. */
  when: string
  /** First steps, in order. */
  steps?: string[]
  /** Fields that matter, each with the reason; their titles come from the schema. */
  fields?: {[F in FieldOf<T>]?: string}
  /** Signs of a good one. */
  signs?: string[]
  /** Common mistakes, with what to do instead. */
  mistakes: string[]
  /** Where readers see it. Sentences for all types are added when the page is rendered. */
  afterwards: string[]
}

/** A help page for each document type; a missing one is a compile error. */
export type HelpPages = {[T in DocumentType]: HelpPage<T>}
