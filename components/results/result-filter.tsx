import type {ReactNode} from 'react'
import {
  resultFacets,
  resultsPath,
  type ResultFacet,
  type ResultFilter as Filter,
} from '@/lib/addresses/results-path'
import {Folded} from '../folded'
import {optionsOf, type FacetOption, type ReportedResult} from './reported-result'
import './result-filter.css'

interface ResultFilterProps {
  /** All results, whatever is chosen. */
  results: readonly ReportedResult[]
  filter: Filter
}

const titles: Record<ResultFacet, string> = {
  industry: 'Industry',
  outcome: 'Did it work?',
  change: 'Which way',
  unit: 'Counted in',
}

// So many values stand in a row; the rest is folded away.
const most = 8

/** Links that narrow the results: each choice is a page of its own, so it needs no script. */
export function ResultFilter({results, filter}: ResultFilterProps) {
  const chosen = chosenTitles(results, filter)
  return (
    <nav aria-label="Filter the results" className="result-filter">
      <Folded
        summary={
          <>
            <span className="font-semibold">Filter</span>
            <span className="text-muted ml-3">{chosen.join(', ') || 'all results'}</span>
          </>
        }
      >
        <dl>
          {resultFacets.map((facet) => (
            <Facet
              key={facet}
              facet={facet}
              filter={filter}
              options={optionsOf(facet, results, filter)}
            />
          ))}
        </dl>
        {chosen.length > 1 && (
          <p>
            <a href="/results" className="tap decoration-line underline">
              Show all results again
            </a>
          </p>
        )}
      </Folded>
    </nav>
  )
}

/** The chosen values, in words. */
export const chosenTitles = (results: readonly ReportedResult[], filter: Filter): string[] =>
  resultFacets.flatMap((facet) => {
    const value = filter[facet]
    const option = optionsOf(facet, results, {}).find((one) => one.value === value)
    return value ? [option?.title ?? value] : []
  })

interface FacetProps {
  facet: ResultFacet
  filter: Filter
  options: readonly FacetOption[]
}

function Facet({facet, filter, options}: FacetProps) {
  const chosen = filter[facet]
  // A choice of one is none.
  if (options.length < 2 && !chosen) return null
  const link = (option: FacetOption) => (
    <Option key={option.value} facet={facet} filter={filter} option={option} />
  )
  // What would leave nothing is no choice.
  const open = options.filter(({count, value}) => count > 0 || value === chosen)
  const shown = open.filter(({value}, index) => index < most || value === chosen)
  const folded = open.filter((option) => !shown.includes(option))
  return (
    <div>
      <dt>{titles[facet]}</dt>
      <dd>
        <Choice href={resultsPath({...filter, [facet]: undefined})} isChosen={!chosen}>
          All
        </Choice>
        {shown.map(link)}
        {folded.length > 0 && (
          <details>
            <summary>{folded.length} more</summary>
            {folded.map(link)}
          </details>
        )}
      </dd>
    </div>
  )
}

interface OptionProps {
  facet: ResultFacet
  filter: Filter
  option: FacetOption
}

function Option({facet, filter, option: {value, title, count}}: OptionProps) {
  const isChosen = filter[facet] === value
  const words = (
    <>
      {title} <span className="figures text-muted">{count}</span>
    </>
  )
  return (
    <Choice href={resultsPath({...filter, [facet]: value})} isChosen={isChosen}>
      {words}
    </Choice>
  )
}

interface ChoiceProps {
  href: string
  isChosen: boolean
  children: ReactNode
}

const Choice = ({href, isChosen, children}: ChoiceProps) => (
  <a href={href} rel="nofollow" aria-current={isChosen ? 'true' : undefined}>
    {children}
  </a>
)
