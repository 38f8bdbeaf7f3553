import {stegaClean, type StegaBranded} from 'next-sanity'
import {addressFrom} from '@/lib/addresses/address-from'
import type {ResultFacet, ResultFilter} from '@/lib/addresses/results-path'
import {labels} from '@/lib/labels'
import {resultChange, type ResultChange} from '@/lib/result-change'
import type {ResultsQueryResult} from '@/lib/sanity.generated'
import type {Result} from '../piece/result-figure'

export type CaseWithResults = StegaBranded<ResultsQueryResult>[number]

/** A result with its case, and what it can be filtered by. */
export interface ReportedResult {
  of: CaseWithResults
  result: Result
  change: ResultChange
  facets: Record<ResultFacet, FacetValue | undefined>
}

interface FacetValue {
  /** As an address names it. */
  value: string
  /** As readers see it, in previews with stega characters. */
  title: string
}

/** All results of cases, one by one. */
export const resultsOf = (cases: readonly CaseWithResults[]): ReportedResult[] =>
  cases.flatMap((of) =>
    of.results.map((result) => {
      const change = resultChange(stegaClean(result))
      return {of, result, change, facets: facetsOf(of, result, change)}
    }),
  )

/** Results for the better, for the worse, and those of which that cannot be said. */
export const changeTitles = {
  better: 'For the better',
  worse: 'For the worse',
  same: 'No change',
  unclear: 'Direction not said',
  'no-figure': 'No figure published',
} as const

type Change = keyof typeof changeTitles

export function changeName(change: ResultChange): Change {
  if (change.kind === 'unpublished') return 'no-figure'
  return change.verdict === 'unknown' ? 'unclear' : change.verdict
}

function facetsOf(
  {industry, outcome}: CaseWithResults,
  result: Result,
  change: ResultChange,
): ReportedResult['facets'] {
  const name = changeName(change)
  const ended = stegaClean(outcome)
  return {
    industry: industry?.slug
      ? {value: stegaClean(industry.slug), title: industry.title}
      : undefined,
    outcome: ended ? {value: ended, title: labels.outcome[ended] ?? ended} : undefined,
    change: {value: name, title: changeTitles[name]},
    unit: unitOf(result.unit, change),
  }
}

/** What a figure is counted in; undefined where no figure was published. */
function unitOf(unit: string | undefined, change: ResultChange): FacetValue | undefined {
  if (change.kind === 'factor') return {value: 'times', title: 'times as much'}
  if (change.kind === 'percent') return {value: 'percent', title: 'percent'}
  const value = unit && addressFrom(stegaClean(unit))
  return change.kind === 'measured' && value ? {value, title: unit} : undefined
}

export interface FacetOption extends FacetValue {
  count: number
}

/** The results that a filter leaves. */
export const filtered = (results: readonly ReportedResult[], filter: ResultFilter) =>
  results.filter((result) => matches(result, filter))

/** The values of a facet, each with how many results it would leave beside the rest of the filter. */
export function optionsOf(
  facet: ResultFacet,
  results: readonly ReportedResult[],
  filter: ResultFilter,
): FacetOption[] {
  const options = new Map<string, FacetOption>()
  for (const result of results) {
    const found = result.facets[facet]
    if (!found) continue
    const option = options.get(found.value) ?? {...found, count: 0}
    const isLeft = matches(result, {...filter, [facet]: undefined})
    options.set(found.value, {...option, count: option.count + (isLeft ? 1 : 0)})
  }
  return [...options.values()].toSorted(
    (one, other) => other.count - one.count || one.title.localeCompare(other.title, 'en'),
  )
}

const matches = ({facets}: ReportedResult, filter: ResultFilter) =>
  Object.entries(facets).every(([facet, found]) => {
    const wanted = filter[facet as ResultFacet]
    return !wanted || found?.value === wanted
  })
