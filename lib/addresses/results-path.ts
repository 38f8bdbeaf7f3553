import {pageNumber, pagePath} from '../paging.ts'

/** What results can be filtered by, in the order in which an address names them. */
export const resultFacets = ['industry', 'outcome', 'change', 'unit'] as const

export type ResultFacet = (typeof resultFacets)[number]

/** The value chosen of each facet, as the address names it; missing where all are shown. */
export type ResultFilter = Partial<Record<ResultFacet, string>>

/** The address of the results that a filter leaves. */
export function resultsPath(filter: ResultFilter, page = 1): string {
  const segments = resultFacets.flatMap((facet) => {
    const value = filter[facet]
    return value ? [facet, encodeURIComponent(value.toWellFormed())] : []
  })
  return pagePath(['/results', ...segments].join('/'), page)
}

/** The filter in the path segments after `/results`; undefined if they name none. */
export function readResultFilter(
  segments: readonly string[],
): {filter: ResultFilter; page: number} | undefined {
  const filter: ResultFilter = {}
  let page = 1
  for (let at = 0; at < segments.length; at += 2) {
    const [name = '', value = ''] = segments.slice(at, at + 2)
    const facet = resultFacets.find((known) => known === name)
    const isLast = at + 2 >= segments.length
    const number = name === 'page' && isLast ? numberOf(value) : undefined
    if (number) page = number
    else if (facet && value && !filter[facet]) filter[facet] = value
    else return undefined
  }
  return {filter, page}
}

const numberOf = (digits: string) => (digits === '1' ? 1 : pageNumber(digits))
