import {stegaClean} from 'next-sanity'
import {outcomeSign} from '@/components/piece/outcome-mark'
import {verdictSign} from '@/components/myth/verdict-mark'
import {accounts, indexes, searchPlace, sections} from '@/lib/addresses/places'
import {contentTypes} from '@/lib/content-types'
import {labelOf} from '@/lib/labels'
import {measuredInWords} from '@/lib/measured-by'
import {resultChange, resultInWords} from '@/lib/result-change'
import type {
  ArticleQueryResult,
  IndustryQueryResult,
  MythQueryResult,
  PageQueryResult,
  PersonQueryResult,
  TopicQueryResult,
} from '@/lib/sanity.generated'
import type {Unit} from '../quotes/units'
import type {Card} from './card'

// Cards of pages: what they take is without stega characters.

type CardOf = Omit<Card, 'site'>

type Article = NonNullable<ArticleQueryResult>
type Case = Extract<Article, {_type: 'caseStudy'}>
type Result = Case['results'][number]

export function articleCard(article: Article): CardOf {
  const {one} = contentTypes[article._type]
  if (article._type !== 'caseStudy')
    return {kind: one, title: article.title, note: article.standfirst}
  const {title, industry, outcome, results} = article
  const shown = results.find((result) => resultChange(result).kind !== 'unpublished')
  return {
    kind: [one, industry?.title].filter(Boolean).join(' · '),
    title,
    mark: outcome ? markOf(outcomeSign(outcome), labelOf('outcome', outcome)) : undefined,
    figure: shown && figureOf(shown),
  }
}

/** A part of a piece that is quoted. */
export function unitCard(unit: Unit, from: string): CardOf {
  if (unit.shape === 'verdict')
    return mythCard({claim: stegaClean(unit.title), verdict: stegaClean(unit.verdict)})
  const name = from.startsWith('“') ? from : `“${from}”`
  const card = {kind: `${unit.kind} from ${name}`, title: stegaClean(unit.title)}
  if (unit.shape !== 'result') return {...card, note: stegaClean(unit.text)}
  // Its label is the title.
  return {...card, figure: figureOf({...stegaClean(unit.result), label: ''})}
}

/** The figure of a result, and what was measured or reported by whom. */
function figureOf(result: Result): NonNullable<Card['figure']> {
  const {label} = result
  const by = measuredInWords(result)
  return {words: resultInWords(result), label: label ? `${label}. ${by}` : by}
}

export const aboutUs = 'About this publication'

/** A claim, which never stands without its verdict. */
export function mythCard({
  claim,
  verdict,
}: Pick<NonNullable<MythQueryResult>, 'claim' | 'verdict'>): CardOf {
  return {
    kind: 'Myth',
    title: `“${claim}”`,
    mark: verdict
      ? markOf(verdictSign(verdict), labelOf('mythVerdict', verdict))
      : {sign: 'question', words: 'Not judged yet'},
  }
}

const markOf = (sign: ReturnType<typeof verdictSign>, words: string): Card['mark'] =>
  sign && {sign, words}

type Subject = Pick<NonNullable<TopicQueryResult | IndustryQueryResult>, 'title' | 'description'>

export const subjectCard = (kind: string, {title, description}: Subject): CardOf => ({
  kind,
  title,
  note: description ?? undefined,
})

export const personCard = ({name, role}: NonNullable<PersonQueryResult>): CardOf => ({
  kind: 'Person',
  title: name,
  note: role ?? undefined,
})

export const pageCard = ({title, standfirst}: NonNullable<PageQueryResult>): CardOf => ({
  kind: aboutUs,
  title,
  note: standfirst ?? undefined,
})

/** The card of one of the standing places; undefined for any other path. */
export function placeCard(path: string): CardOf | undefined {
  const kinds = {Section: sections, Overview: [...indexes, searchPlace], [aboutUs]: accounts}
  for (const [kind, places] of Object.entries(kinds)) {
    const place = places.find((candidate) => candidate.path === path)
    if (place) return {kind, title: place.title, note: place.about}
  }
  return undefined
}
