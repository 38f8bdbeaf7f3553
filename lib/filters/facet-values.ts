import type {ArticleType} from '../content-types.ts'
import {labels} from '../labels.ts'
import type {FiltersQueryResult} from '../sanity.generated.ts'
import {facets, facetsOf, type FacetName} from './facets.ts'
import type {Row} from './sorted.ts'

/** A value of a facet: what stands in an address, and what readers see. */
export interface Option {
  value: string
  title: string
}

/** The values of a facet, with or without pieces. */
export function optionsOf(type: ArticleType, found: FiltersQueryResult) {
  const own: readonly FacetName[] = facetsOf[type]
  return (name: FacetName): Map<string, Option> => {
    const facet = facets[name]
    if (!own.includes(name)) return new Map()
    const all =
      'subject' in facet
        ? found[facet.subject].map(({slug, title}) => ({value: slug, title: title || slug}))
        : Object.entries(labels[facet.words]).map(([value, title]) => ({value, title}))
    return new Map(all.map((option) => [option.value, option]))
  }
}

type Slugs = ReadonlyMap<string, string>

/** The slugs of subjects by their ids, as rows name them. */
export function subjectsByIds({industry, topic, model}: FiltersQueryResult) {
  const byId = (subjects: readonly {id: string; slug: string}[]): Slugs =>
    new Map(subjects.map(({id, slug}) => [id, slug]))
  return {industry: byId(industry), topic: byId(topic), model: byId(model)}
}

export type Values = Record<FacetName, ReadonlySet<string>>

/** The values that a piece has of each facet; references that lead nowhere are none. */
export function valuesOf(row: Row, subjects: ReturnType<typeof subjectsByIds>): Values {
  const word = (value: string | null) => new Set(value === null ? [] : [value])
  return {
    industry: named(subjects.industry, [row.industry]),
    function: word(row.function),
    topic: named(subjects.topic, row.topic),
    model: named(subjects.model, [...row.model, ...row.modelInUse]),
    approach: word(row.approach),
    outcome: word(row.outcome),
    maturity: word(row.maturity),
    level: word(row.level),
  }
}

const named = (slugs: Slugs, ids: readonly (string | null)[]) =>
  new Set(ids.flatMap((id) => (id === null ? [] : (slugs.get(id) ?? []))))

/** The industries that editors chose as near to one, the nearest first. */
export function nearIndustries(found: FiltersQueryResult, slug: string | undefined): string[] {
  const chosen = found.industry.find((industry) => industry.slug === slug)
  const {industry: slugs} = subjectsByIds(found)
  return chosen ? [...named(slugs, chosen.nearby)].filter((near) => near !== slug) : []
}
