import {pageNumber, pagePath} from '../paging.ts'

/** So many cases stand side by side. */
const mostCompared = 4

export interface Choice {
  /** Slugs of case studies, in the order in which they were chosen. */
  slugs: string[]
  /** Page of the list to choose from. */
  page: number
}

/** The address of a comparison, or of a page of the list from which to add to it. */
export const comparePath = (slugs: readonly string[], page = 1) =>
  pagePath(
    ['/compare', ...slugs.map((slug) => encodeURIComponent(slug.toWellFormed()))].join('/'),
    page,
  )

/** What the path segments after `/compare` choose: each case once, and no more than fit. */
export function readChoice(segments: readonly string[]): Choice {
  const [word, digits = ''] = segments.slice(-2)
  const page = word === 'page' && segments.length > 1 ? numberOf(digits) : undefined
  const slugs = [...new Set(page ? segments.slice(0, -2) : segments)].slice(0, mostCompared)
  return {slugs, page: page ?? 1}
}

const numberOf = (digits: string) => (digits === '1' ? 1 : pageNumber(digits))
