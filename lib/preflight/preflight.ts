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

/** Additional rules for case studies, interviews, deep dives and guides. */
const articleRules: readonly Rule[] = [numberWithoutSource, missingDisclosure, takeawaysTwice]

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
  const isArticle = articleTypes.some((type) => type === document._type)
  const rules = isArticle ? [...articleRules, ...commonRules] : commonRules
  const found = [
    ...rules.flatMap((rule) => rule(document, today)),
    ...(dataset ? datasetRules.flatMap((rule) => rule(document, dataset)) : []),
  ]
  return found.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({level}: Finding) => (level === 'error' ? 0 : 1)
