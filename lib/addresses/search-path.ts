import {articleTypes, contentTypes} from '../content-types.ts'
import {pageNumber, pagePath} from '../paging.ts'

/** Kinds of documents that a search can be narrowed to, by their segment in its path. */
export const searchKinds: readonly {type: string; segment: string; title: string}[] = [
  ...articleTypes.map((type) => ({
    type,
    segment: contentTypes[type].section,
    title: contentTypes[type].many,
  })),
  {type: 'myth', segment: 'myths', title: 'Myths'},
  {type: 'glossaryTerm', segment: 'glossary', title: 'Words explained'},
  {type: 'topic', segment: 'topics', title: 'Topics'},
  {type: 'industry', segment: 'industries', title: 'Industries'},
  {type: 'organisation', segment: 'organisations', title: 'Organisations'},
  {type: 'model', segment: 'models', title: 'Models'},
  {type: 'person', segment: 'people', title: 'People'},
  {type: 'page', segment: 'about', title: 'About us'},
]

/** A state of the search page. */
export interface SearchState {
  query: string
  /** Type of the documents. */
  type?: string | undefined
  /** Slug of an industry. */
  industry?: string | undefined
  page?: number
}

/** The path of a state, percent-encoded. */
export function searchPath({query, type, industry, page = 1}: SearchState): string {
  const kind = searchKinds.find((one) => one.type === type)?.segment
  const segments = [
    query,
    ...(kind ? ['in', kind] : []),
    ...(industry ? ['industry', industry] : []),
  ]
  const path = segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')
  return pagePath(`/search/${path}`, page)
}

/**
 * The state that a path asks for, by its segments after `/search`, decoded; undefined for a path that
 * none has.
 */
export function searchState(segments: readonly string[]): SearchState | undefined {
  const [query = '', ...filters] = segments
  const state: SearchState = {query}
  let left = filters
  const take = (name: string) => {
    if (left[0] !== name) return undefined
    const [, value] = left
    left = left.slice(2)
    return value ?? ''
  }
  const kind = take('in')
  if (kind !== undefined) {
    state.type = searchKinds.find(({segment}) => segment === kind)?.type
    if (!state.type) return undefined
  }
  const industry = take('industry')
  if (industry !== undefined) state.industry = industry
  const page = take('page')
  if (page !== undefined) state.page = pageNumber(page) ?? 0
  const isWrong = left.length > 0 || industry === '' || state.page === 0 || query.length > 200
  return isWrong ? undefined : state
}
