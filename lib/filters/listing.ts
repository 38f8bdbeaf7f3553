import type {ArticleType} from '../content-types.ts'
import {pageRange} from '../paging.ts'
import type {FiltersQueryResult} from '../sanity.generated.ts'
import {
  nearIndustries,
  optionsOf,
  subjectsByIds,
  valuesOf,
  type Option,
  type Values,
} from './facet-values.ts'
import {facetNames, facets, facetsOf, type FacetName} from './facets.ts'
import type {ListState} from './filter-path.ts'
import {sorted, type Row} from './sorted.ts'

/** A value of a facet, with the number of pieces that the list would have with it. */
export interface FacetValue {
  value: string
  title: string
  count: number
  isChosen: boolean
}

export interface ListedFacet {
  name: FacetName
  label: string
  /** Those with a piece, the most frequent or the lowest first. */
  values: readonly FacetValue[]
}

export interface ChosenValue {
  name: FacetName
  label: string
  value: string
  title: string
  /** Number of pieces without this one filter, and with this one alone. */
  without: number
  alone: number
}

export interface Listing {
  /** Ids of the pieces of the page, in the list’s order. */
  ids: readonly string[]
  /** Number of pieces that match, and of all in the section. */
  total: number
  all: number
  facets: readonly ListedFacet[]
  /** In the order in which an address names them. */
  chosen: readonly ChosenValue[]
  /** Where nothing matches: ids of the pieces that match most, or come from a near industry. */
  nearest: readonly string[]
  /** Where no piece comes from the chosen industry: those near to it that have some. */
  nearby: readonly FacetValue[]
}

/** Most pieces that are named where nothing matches. */
const mostNearest = 3

/**
 * A page of a section’s list in a state, with its facets. The count of a value is that of the list
 * with it and with what is chosen of other facets. Undefined if a chosen value does not exist.
 */
export function listingOf(
  type: ArticleType,
  found: FiltersQueryResult,
  state: ListState,
): Listing | undefined {
  const options = optionsOf(type, found)
  const chosen = Object.entries(state.chosen)
  const own = facetsOf[type].map((name) => ({name, options: options(name)}))
  const known = facetNames.flatMap((name) => {
    const value = state.chosen[name]
    const option = value === undefined ? undefined : options(name).get(value)
    return option ? [{name, ...option}] : []
  })
  if (known.length < chosen.length) return undefined

  const rows = valuedRows(found)
  const counts = new Map<FacetName, Map<string, number>>(
    facetsOf[type].map((name) => [name, new Map()]),
  )
  const matching: Row[] = []
  const without = new Map<FacetName, number>()
  const alone = new Map<FacetName, number>()
  for (const {row, values} of rows) {
    const missed = known.filter(({name, value}) => !values[name].has(value))
    for (const {name} of known) if (!missed.some((each) => each.name === name)) add(alone, name)
    if (missed.length === 0) matching.push(row)
    if (missed.length > 1) continue
    const [only] = missed
    for (const [name, count] of counts)
      if (!only || only.name === name) for (const value of values[name]) add(count, value)
    for (const {name} of known) if (!only || only.name === name) add(without, name)
  }
  const {from, to} = pageRange(state.page)
  return {
    ids: sorted(matching, state.sort)
      .slice(from, to)
      .map(({id}) => id),
    total: matching.length,
    all: rows.length,
    facets: own.map(({name, options: all}) => ({
      name,
      label: facets[name].label,
      values: inOrder(name, counted(all, counts.get(name), state.chosen[name])),
    })),
    chosen: known.map(({name, value, title}) => ({
      name,
      label: facets[name].label,
      value,
      title,
      without: without.get(name) ?? 0,
      alone: alone.get(name) ?? 0,
    })),
    ...(matching.length > 0 ? {nearest: [], nearby: []} : nearestOf()),
  }

  function nearestOf(): Pick<Listing, 'nearest' | 'nearby'> {
    const near = nearIndustries(found, state.chosen.industry)
    const scored = rows.flatMap(({row, values}) => {
      const met = known.filter(({name, value}) => values[name].has(value)).length
      const isNear = [...values.industry].some((value) => near.includes(value))
      const score = met + (isNear ? 0.5 : 0)
      return score > 0 ? [{row, score}] : []
    })
    const best = scored.toSorted((one, other) => other.score - one.score).slice(0, mostNearest)
    const industries = counted(options('industry'), counts.get('industry'), undefined)
    return {
      nearest: best.map(({row}) => row.id),
      nearby: near.flatMap((slug) => industries.filter(({value}) => value === slug)),
    }
  }
}

const kept = new WeakMap<FiltersQueryResult, {row: Row; values: Values}[]>()

/** The rows with their values, worked out once for all states of a list. */
function valuedRows(found: FiltersQueryResult) {
  const subjects = subjectsByIds(found)
  const rows = kept.get(found) ?? found.rows.map((row) => ({row, values: valuesOf(row, subjects)}))
  kept.set(found, rows)
  return rows
}

const add = <Key>(counts: Map<Key, number>, key: Key) => counts.set(key, (counts.get(key) ?? 0) + 1)

function counted(
  options: ReadonlyMap<string, Option>,
  counts: ReadonlyMap<string, number> | undefined,
  chosen: string | undefined,
): FacetValue[] {
  return [...options.values()].flatMap((option) => {
    const count = counts?.get(option.value) ?? 0
    const isChosen = option.value === chosen
    return count > 0 || isChosen ? [{...option, count, isChosen}] : []
  })
}

/** Words in the order of their table, which has a meaning; subjects by their number of pieces. */
const inOrder = (name: FacetName, values: FacetValue[]) =>
  'subject' in facets[name]
    ? values.toSorted(
        (one, other) => other.count - one.count || one.title.localeCompare(other.title, 'en'),
      )
    : values
