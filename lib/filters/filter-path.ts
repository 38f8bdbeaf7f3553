import {contentTypes, type ArticleType} from '../content-types.ts'
import {pageNumber, pagePath} from '../paging.ts'
import {facetNames, facetsOf, isFacet, sortsOf, type FacetName, type SortName} from './facets.ts'

export type Chosen = Readonly<Partial<Record<FacetName, string>>>

/** What a list shows: one value of some facets, an order, a page. */
export interface ListState {
  chosen: Chosen
  sort: SortName
  page: number
}

export const wholeList: ListState = {chosen: {}, sort: 'newest', page: 1}

/** Whether a list shows all pieces in their own order: then it is the section's index. */
export const isWhole = ({chosen, sort}: ListState) =>
  Object.keys(chosen).length === 0 && sort === 'newest'

/**
 * The one address of a list's state, such as
 * `/case-studies/with/industry.law/outcome.worked/sort.verified/page/2`: facets in the order of
 * their table, what goes without saying left out.
 */
export const pathOfState = (type: ArticleType, state: ListState) =>
  pagePath(pathOfList(type, state), state.page)

/** The address of the first page. */
export function pathOfList(type: ArticleType, {chosen, sort}: ListState): string {
  const named = facetNames.flatMap((name) => {
    const value = chosen[name]
    return value === undefined ? [] : [segment(name, value)]
  })
  const order = sort === 'newest' ? [] : [segment('sort', sort)]
  const segments = [...named, ...order]
  return [
    `/${contentTypes[type].section}`,
    ...(segments.length > 0 ? ['with'] : []),
    ...segments,
  ].join('/')
}

// encodeURIComponent throws on lone surrogates, which an import may contain.
const segment = (name: string, value: string) =>
  `${name}.${encodeURIComponent(value.toWellFormed())}`

/**
 * The state that an address names, in whichever order it does; undefined if it names what the
 * section does not have, or anything twice.
 *
 * @param segments what follows `/with/`, decoded
 */
export function stateOf(type: ArticleType, segments: readonly string[]): ListState | undefined {
  const {named, page} = withoutPage(segments)
  if (page === undefined) return undefined
  const values = new Map<string, string>()
  for (const each of named) {
    const at = each.indexOf('.')
    const name = each.slice(0, at)
    if (at < 1 || at === each.length - 1 || values.has(name)) return undefined
    values.set(name, each.slice(at + 1))
  }
  const sort = sortOf(type, values.get('sort'))
  values.delete('sort')
  const own: readonly FacetName[] = facetsOf[type]
  const chosen = [...values].filter(([name]) => isFacet(name) && own.includes(name))
  return sort && chosen.length === values.size
    ? {chosen: Object.fromEntries(chosen), sort, page}
    : undefined
}

function withoutPage(segments: readonly string[]) {
  if (segments.at(-2) !== 'page') return {named: segments, page: 1}
  const last = segments.at(-1) ?? ''
  return {named: segments.slice(0, -2), page: last === '1' ? 1 : pageNumber(last)}
}

function sortOf(type: ArticleType, name = 'newest'): SortName | undefined {
  const own: readonly SortName[] = sortsOf[type]
  return own.find((sort) => sort === name)
}

/** The state with another value of a facet, or with none; from the first page. */
export function withValue(state: ListState, name: FacetName, value?: string): ListState {
  const {[name]: _, ...others} = state.chosen
  return {...state, chosen: value === undefined ? others : {...others, [name]: value}, page: 1}
}

/** The state in another order, from the first page. */
export const sortedBy = (state: ListState, sort: SortName): ListState => ({...state, sort, page: 1})
