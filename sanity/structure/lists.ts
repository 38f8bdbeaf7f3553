import {articleTypes} from '@/lib/content-types'

/** A list of the desk, defined by a filter, so that it can be tested against documents. */
export interface DeskList {
  id: string
  title: string
  /** A GROQ filter; `$today` is a date. */
  filter: string
  order: {field: string; direction: 'asc' | 'desc'}
}

// Written out, because the Studio reads the types of a list from its filter; if it cannot, it
// queries the lake for them first, again on every change.
const oneOf = (types: readonly string[]) =>
  `_type in [${types.map((type) => `"${type}"`).join(', ')}]`
const articles = oneOf(articleTypes)
const pieces = oneOf([...articleTypes, 'myth'])
const hasFigures =
  'count(results[defined(before) || defined(after) || defined(factor) || defined(changePercent)]) > 0'

/**
 * An editor's daily lists: started, published and due pieces. Scheduled ones have their own pane.
 */
export const deskLists = {
  inProgress: {
    id: 'in-progress',
    title: 'In progress',
    filter: `${pieces} && coalesce(_originalId, _id) in path("drafts.**")`,
    order: {field: '_updatedAt', direction: 'desc'},
  },
  published: {
    id: 'published',
    title: 'Published',
    filter: `${pieces} && !(coalesce(_originalId, _id) in path("drafts.**"))`,
    order: {field: 'publishedAt', direction: 'desc'},
  },
  needsReview: {
    id: 'needs-review',
    title: 'Needs review',
    filter: `${pieces} && freshness.reviewBy < $today`,
    order: {field: 'freshness.reviewBy', direction: 'asc'},
  },
  needsSources: {
    id: 'needs-sources',
    title: 'Needs sources',
    filter: `${articles} && ${hasFigures} && !(count(sources[defined(title)]) > 0)`,
    order: {field: 'publishedAt', direction: 'desc'},
  },
} as const satisfies Record<string, DeskList>

/** Filter of pieces that are evidence for or against a myth. */
export const citedByMyth = `${articles} && count(*[_id in [$myth, "drafts." + $myth] && (^._id in evidenceFor[].piece._ref || ^._id in evidenceAgainst[].piece._ref)]) > 0`

/** Parameters of the desk's filters. */
export const deskParams = (today = new Date().toISOString().slice(0, 10)) => ({
  today,
})
