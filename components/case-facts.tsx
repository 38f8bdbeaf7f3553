import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {Facts} from './facts'
import {Dotted} from './dotted'
import {OutcomeMark} from './outcome-mark'
import type {ArticleOf} from './piece'

/** Who did it, in which trade, how, and how far it has come. */
export function CaseFacts({article}: {article: ArticleOf<'caseStudy'>}) {
  const {organisation, industry, businessFunction, approach, maturity, outcome, models} = article
  return (
    <Facts
      facts={[
        {term: 'Did it work?', value: outcome && <OutcomeMark outcome={outcome} />},
        {term: 'Stage', value: maturity && labelOf('maturity', stegaClean(maturity))},
        {term: 'Organisation', value: organisation && <Organisation of={organisation} />},
        {term: 'Industry', value: industry?.title},
        {
          term: 'Work it changed',
          value: businessFunction && labelOf('businessFunction', stegaClean(businessFunction)),
        },
        {term: 'Approach', value: approach && labelOf('approach', stegaClean(approach))},
        modelsFact(models),
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
      <Dotted>
        {named.map(({_id, name}) => (
          <span key={_id}>{name}</span>
        ))}
      </Dotted>
    ),
  }
}

function Organisation({of}: {of: NonNullable<ArticleOf<'caseStudy'>['organisation']>}) {
  return (
    <>
      {of.name}
      <Dotted className="text-meta text-muted font-normal">
        {of.region}
        {of.sizeBand && labelOf('sizeBand', stegaClean(of.sizeBand))}
        {of.anonymous && 'name withheld'}
      </Dotted>
    </>
  )
}
