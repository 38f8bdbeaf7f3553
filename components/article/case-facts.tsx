import {stegaClean} from 'next-sanity'
import {monthInWords} from '@/lib/dates'
import {labelOf} from '@/lib/labels'
import {percentInDigits} from '@/lib/result-change'
import {paybackInWords, returnOf} from '@/lib/return'
import {Facts} from '../facts'
import {Dotted} from '../dotted'
import {NameLink} from '../piece/name-link'
import {ModelUses} from './model-uses'
import type {ArticleOf} from '../piece/piece'

/** Facts of a case study that its result plate does not say: approach, models, data, cost. */
export function CaseFacts({article}: {article: ArticleOf<'caseStudy'>}) {
  const {organisation, businessFunction, approach, models} = article
  const {techniques, modelsUsed, dataSensitivity, timeline, team, costBand, economics} = article
  return (
    <Facts
      facts={[
        {term: 'Region', value: organisation?.region},
        {
          term: 'Size of the organisation',
          value: organisation?.sizeBand && labelOf('sizeBand', organisation.sizeBand),
        },
        {
          term: 'Work it changed',
          value: businessFunction && labelOf('businessFunction', businessFunction),
        },
        {term: 'Approach', value: approach && labelOf('approach', approach)},
        {
          term: 'Techniques',
          value: techniques.length > 0 && (
            <Dotted>
              {techniques.map((technique) => (
                <span key={technique}>{labelOf('techniques', technique)}</span>
              ))}
            </Dotted>
          ),
        },
        {term: 'Models in use', value: modelsUsed.length > 0 && <ModelUses uses={modelsUsed} />},
        modelsFact(models.filter(({_id}) => !modelsUsed.some(({model}) => model?._id === _id))),
        {
          term: 'Data',
          value: dataSensitivity && labelOf('dataSensitivity', dataSensitivity),
        },
        {term: 'When', value: periodOf(timeline)},
        {term: 'Team', value: teamOf(team)},
        {term: 'Return', value: returnFact(economics)},
        {term: 'Cost to first use', value: costBand && labelOf('costBand', costBand)},
      ]}
    />
  )
}

/** The models a piece is about, as one of its facts. */
export function modelsFact(models: ArticleOf<'caseStudy'>['models']) {
  const named = models.filter((model) => model?.name)
  return {
    term: named.length === 1 ? 'Model' : 'Models',
    value: named.length > 0 && (
      <ul className="stack-1">
        {named.map((model) => (
          <li key={model._id}>
            <NameLink of={model} />
            {model.vendor && <span className="text-muted font-normal"> by {model.vendor}</span>}
            {model.supersededBy?.name && (
              <span className="text-muted font-normal">
                {' '}
                (since replaced by {model.supersededBy.name})
              </span>
            )}
          </li>
        ))}
      </ul>
    ),
  }
}

type Case = ArticleOf<'caseStudy'>

/** “March 2025 to May 2026”, or as much of it as is known; null where nothing is. */
export function periodOf({startedOn, endedOn, note}: Case['timeline']) {
  const start = startedOn && monthInWords(stegaClean(startedOn))
  const end = endedOn && monthInWords(stegaClean(endedOn))
  const words =
    start && end ? `${start} to ${end}` : start ? `Since ${start}` : end && `Until ${end}`
  return withNote(words, note)
}

/** How many worked on it, and who they were; null where nothing is known. */
export function teamOf({people, note}: Case['team']) {
  return withNote(people ? (people === 1 ? '1 person' : `${people} people`) : null, note)
}

/** The return of the first year, computed from the amounts below it; null unless all are known. */
export function returnFact(economics: Case['economics']) {
  const known = returnOf(stegaClean(economics))
  if (!known) return null
  const {spentOnce, spentPerYear, gainedPerYear, measuredBy, method} = economics
  const amount = new Intl.NumberFormat('en', {
    style: 'currency',
    currency: stegaClean(economics.currency),
    maximumFractionDigits: 0,
  })
  const money = (value: number | null) => amount.format(value ?? 0)
  return (
    <>
      {percentInDigits(known.firstYearPercent)} in the first year
      {known.paybackMonths === undefined
        ? '; it does not pay back'
        : `; paid back ${paybackInWords(known.paybackMonths)}`}
      <span className="text-muted block font-normal">
        From {money(spentOnce)} spent once, {money(spentPerYear)} and a gain of{' '}
        {money(gainedPerYear)} in a year
        {measuredBy && `, counted by ${labelOf('measuredBy', measuredBy)}`}.{method && ` ${method}`}
      </span>
    </>
  )
}

function withNote(words: string | null | undefined, note: string | null) {
  if (!words && !note) return null
  return (
    <>
      {words}
      {note && <span className="text-muted block font-normal">{note}</span>}
    </>
  )
}
