import {articleTypes} from '../content-types.ts'
import type {Dataset} from './dataset.ts'
import {publishedEarly} from './early.ts'
import {
  comparisonWithoutDate,
  missingDisclosure,
  numberWithoutMethod,
  numberWithoutSource,
  pastReview,
} from './evidence.ts'
import type {Finding, Rule, Stored} from './finding.ts'
import {withoutAuthor, withoutBody, withoutCover, withoutIndustry} from './holes.ts'
import {deadLink, orphanTopic, slugCollision, type DatasetRule} from './links.ts'
import {missingAlt} from './pictures.ts'
import {
  emptyHeading,
  headingOrder,
  quotationWithoutSpeaker,
  takeawaysTwice,
  titleTooLong,
  unansweredQuestion,
} from './text.ts'

/** Rules for every document. */
const commonRules: readonly Rule[] = [
  publishedEarly,
  numberWithoutMethod,
  comparisonWithoutDate,
  pastReview,
  titleTooLong,
  headingOrder,
  emptyHeading,
  quotationWithoutSpeaker,
  unansweredQuestion,
  missingAlt,
]

/** Rules on what readers would miss at once; Publish asks before a piece goes out like this. */
const askedRules: readonly Rule[] = [withoutCover, withoutAuthor, missingDisclosure]

/** Additional rules for case studies, interviews, deep dives and guides. */
const articleRules: readonly Rule[] = [
  withoutBody,
  ...askedRules,
  withoutIndustry,
  numberWithoutSource,
  takeawaysTwice,
]

const datasetRules: readonly DatasetRule[] = [deadLink, slugCollision, orphanTopic]

/**
 * All findings in a document, errors first. Without a dataset, rules that compare it with other
 * documents are skipped.
 */
export function preflight(
  document: Stored,
  today = new Date().toISOString(),
  dataset?: Dataset,
): Finding[] {
  const rules = isArticle(document) ? [...articleRules, ...commonRules] : commonRules
  const found = [
    ...rules.flatMap((rule) => rule(document, today)),
    ...(dataset ? datasetRules.flatMap((rule) => rule(document, dataset)) : []),
  ]
  return found.toSorted((one, other) => rank(one) - rank(other))
}

/**
 * The warnings that Publish asks about: what readers would miss at once, unless they miss it
 * already.
 */
export function askedBeforePublishing(draft: Stored, published: Stored | null): Finding[] {
  const holesIn = (document: Stored) =>
    isArticle(document) ? askedRules.flatMap((rule) => rule(document, '')) : []
  const known = published ? holesIn(published).map(({rule}) => rule) : []
  return holesIn(draft).filter(({rule}) => !known.includes(rule))
}

const isArticle = ({_type}: Stored) => articleTypes.some((type) => type === _type)

const rank = ({level}: Finding) => (level === 'error' ? 0 : 1)
