import type {Finding, Rule, Stored} from './finding.ts'
import {isStored, membersOf, pathTo, textOf} from './stored.ts'

const figures = ['before', 'after', 'factor', 'changePercent']
const hasFigure = (result: Stored) => figures.some((name) => typeof result[name] === 'number')

/** A number says how it was measured and who did it. */
export const numberWithoutMethod: Rule = ({results}) =>
  membersOf(results)
    .filter(hasFigure)
    .flatMap((result): Finding[] => {
      const missing = [
        textOf(result.method) ? [] : ['how it was measured'],
        textOf(result.measuredBy) ? [] : ['who measured it'],
      ].flat()
      if (missing.length === 0) return []
      return [
        {
          rule: 'number-without-method',
          level: 'error',
          message: `Say ${missing.join(' and ')}: a number without that is a claim.`,
          path: pathTo('results', result),
        },
      ]
    })

/** A piece that reports numbers says where they come from. */
export const numberWithoutSource: Rule = ({results, sources}) => {
  const isNamed = membersOf(sources).some(({title}) => textOf(title))
  if (isNamed || !membersOf(results).some(hasFigure)) return []
  return [
    {
      rule: 'number-without-source',
      level: 'warning',
      message: 'Name the source of the results, even if it is a conversation.',
      path: ['sources'],
    },
  ]
}

/** Readers are told how a piece came to be. */
export const missingDisclosure: Rule = ({disclosure}) => {
  const told = isStored(disclosure) ? disclosure : {}
  if (told.demoContent || textOf(told.relationship) || textOf(told.note)) return []
  return [
    {
      rule: 'missing-disclosure',
      level: 'warning',
      message: 'Say what our relationship to the subject is, even if there is none.',
      path: ['disclosure'],
    },
  ]
}

/** A piece is looked at again before its readers find out that it is old. */
export const pastReview: Rule = ({freshness}, today) => {
  const reviewBy = isStored(freshness) ? textOf(freshness.reviewBy) : ''
  if (!reviewBy || reviewBy >= today) return []
  return [
    {
      rule: 'past-review',
      level: 'warning',
      message: `It was to be checked again by ${reviewBy}: check the facts, and set both dates anew.`,
      path: ['freshness', 'reviewBy'],
    },
  ]
}
