import type {SearchEntriesQueryResult} from './sanity.generated'

type SearchDocument = SearchEntriesQueryResult[number]

/** A text in parts, of which the found ones are marked. */
export type MarkedText = {text: string; isMarked: boolean}[]

/** What a result shows besides its words. */
export interface FoundCard {
  path: string
  role: string | null
  verdict: SearchDocument['verdict']
  outcome: SearchDocument['outcome']
  industry: string | null
  businessFunction: SearchDocument['businessFunction']
  result: SearchDocument['results'][number] | null
}

/** A document that a search found; its card is JSON in the index. */
export interface Hit<Card = FoundCard> {
  id: string
  type: string
  /** In a preview, the field of its title. */
  field?: string
  card: Card
  title: MarkedText
  /** Where it says what was looked for. */
  excerpt: MarkedText
}

export interface Search {
  query: string
  /** Only documents of this type. */
  type?: string | undefined
  /** Only what belongs to the industry with this slug. */
  industry?: string | undefined
  /** The slice of the results, from 0; `to` is exclusive. */
  from: number
  to: number
  /** In ms since 1970: what is due later is not found. */
  now: number
}

export interface Found<Card = FoundCard> {
  hits: Hit<Card>[]
  /** How many there are under the filters. */
  total: number
  /** How many there are of each type, and of each industry, under the other filter. */
  types: Record<string, number>
  industries: {slug: string; title: string; count: number}[]
  /** Words of the query that occur nowhere, as written, and those that were looked for in their place. */
  corrections: {word: string; instead: string}[]
  /** Words that occur nowhere, and are like none that does. */
  unknown: string[]
  /** Fields of work that the query names and that no case study is about. */
  withoutCase: string[]
  /** The case studies nearest to those. */
  nearest: Hit<Card>[]
  /** When the next document is due, in ms since 1970. */
  nextDue: number | undefined
}
