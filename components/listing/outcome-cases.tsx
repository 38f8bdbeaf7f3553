import {stegaClean, type StegaBranded} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {pathOfState, wholeList} from '@/lib/filters/filter-path'
import {labels} from '@/lib/labels'
import type {Outcome} from '@/lib/outcomes'
import type {IndustriesQueryResult} from '@/lib/sanity.generated'
import {Mark} from '../mark'
import {outcomeSign} from '../piece/outcome-mark'

export type IndustryEntry = StegaBranded<IndustriesQueryResult>['industries'][number]

interface OutcomeCasesProps {
  industry: IndustryEntry
  outcome: Outcome
}

// So many marks stand side by side; of more, one stands for all.
const most = 3

const sign = 'inline-flex min-h-9 min-w-7 items-center px-1 hover:bg-surface'

/**
 * The cases of an industry with one outcome: a mark for each, which leads to the case; where there
 * are many, one mark with their number, which leads to the list of them.
 */
export function OutcomeCases({industry, outcome: {value, field}}: OutcomeCasesProps) {
  const count = industry[field]
  const words = labels.outcome[value]
  const cases = industry.cases.filter((piece) => stegaClean(piece.outcome) === value)
  if (count === 0) return null
  if (count > most || cases.length < count)
    return (
      <a href={pathOfAll(industry, value)} rel="nofollow" className={`${sign} gap-1.5`}>
        <Mark sign={outcomeSign(value)}>
          <span className="figures">{count}</span>
        </Mark>
        <span className="sr-only">
          cases: {words}, {industry.title}
        </span>
      </a>
    )
  return cases.map((piece) => (
    <a key={piece._id} href={pathOf(piece)} title={stegaClean(piece.title)} className={sign}>
      <span className="sr-only">
        {words}: {piece.title}
      </span>
      <Mark sign={outcomeSign(value)}>{undefined}</Mark>
    </a>
  ))
}

const pathOfAll = ({slug}: IndustryEntry, outcome: Outcome['value']) =>
  pathOfState('caseStudy', {...wholeList, chosen: {industry: stegaClean(slug), outcome}})
