import {missingDisclosure, numberWithoutMethod, numberWithoutSource, pastReview} from './evidence'
import type {Finding, Rule, Stored} from './finding'
import {emptyHeading, headingOrder, quotationWithoutSpeaker, titleTooLong} from './text'

const rules: readonly Rule[] = [
  numberWithoutMethod,
  numberWithoutSource,
  missingDisclosure,
  pastReview,
  titleTooLong,
  headingOrder,
  emptyHeading,
  quotationWithoutSpeaker,
]

/** All that an editor should know about a piece before it is published, errors first. */
export function preflight(document: Stored, today = new Date().toISOString().slice(0, 10)) {
  const found = rules.flatMap((rule) => rule(document, today))
  return found.toSorted((one, other) => rank(one) - rank(other))
}

const rank = ({level}: Finding) => (level === 'error' ? 0 : 1)
