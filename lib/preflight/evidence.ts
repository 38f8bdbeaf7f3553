import type {Finding, Rule, Stored} from './finding.ts'
import {isStored, membersOf, pathTo, textOf, textsOf} from './stored.ts'

const figures = [
  'before',
  'after',
  'factor',
  'changePercent',
  'spentOnce',
  'spentPerYear',
  'gainedPerYear',
]
/** Whether a result, or a piece's economics, has a number. */
export const hasFigure = (result: Stored) =>
  figures.some((name) => typeof result[name] === 'number')

/** The results in a document with their paths: its own, and those in blocks of its texts. */
function resultsOf(document: Stored): {result: Stored; path: Finding['path']}[] {
  const own = membersOf(document.results).map((result) => ({
    result,
    path: pathTo('results', result),
  }))
  const inBlocks = textsOf(document)
    .filter(({block}) => block._type === 'resultFigures')
    .flatMap(({field, block}) =>
      membersOf(block.results).map((result) => ({
        result,
        path: [...pathTo(field, block), ...pathTo('results', result)],
      })),
    )
  const money = membersOf([document.economics]).map((result) => ({
    result,
    path: ['economics'],
  }))
  return [...own, ...inBlocks, ...money].filter(({result}) => hasFigure(result))
}

/** Finds a number without how it was measured and by whom. */
export const numberWithoutMethod: Rule = (document) =>
  resultsOf(document).flatMap(({result, path}): Finding[] => {
    const missing = [
      textOf(result.method) ? [] : ['how it was measured'],
      textOf(result.measuredBy) ? [] : ['who measured it'],
    ].flat()
    if (missing.length === 0) return []
    const message = `Say ${missing.join(' and ')}: a number without that is a claim.`
    return [{rule: 'number-without-method', level: 'error', message, path}]
  })

/** Finds a piece with numbers but without sources. */
export const numberWithoutSource: Rule = (document) => {
  const isNamed = membersOf(document.sources).some(({title}) => textOf(title))
  if (isNamed || resultsOf(document).length === 0) return []
  return [
    {
      rule: 'number-without-source',
      level: 'warning',
      message: 'Name the source of the results, even if it is a conversation.',
      path: ['sources'],
    },
  ]
}

/** Finds an answer in a comparison without a date: services change what they offer. */
export const comparisonWithoutDate: Rule = (document) =>
  textsOf(document)
    .filter(({block}) => block._type === 'comparisonTable')
    .flatMap(({field, block}) =>
      membersOf(block.rows).flatMap((row) => {
        const undated = membersOf(row.cells).filter(
          ({verdict, asOf}) => textOf(verdict) && verdict !== 'unknown' && !textOf(asOf),
        )
        if (undated.length === 0) return []
        return [
          {
            rule: 'comparison-without-date',
            level: 'warning' as const,
            message: `Say as of when the answers on “${textOf(row.title)}” hold: offers change.`,
            path: [...pathTo(field, block), ...pathTo('rows', row)],
          },
        ]
      }),
    )

/** Finds a piece without a disclosure of how it came about. */
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

/** Finds a piece whose review date has passed. */
export const pastReview: Rule = ({freshness}, today) => {
  const reviewBy = isStored(freshness) ? textOf(freshness.reviewBy) : ''
  if (!reviewBy || reviewBy >= today.slice(0, 10)) return []
  return [
    {
      rule: 'past-review',
      level: 'warning',
      message: `It was to be checked again by ${reviewBy}: check the facts, and set both dates anew.`,
      path: ['freshness', 'reviewBy'],
    },
  ]
}
