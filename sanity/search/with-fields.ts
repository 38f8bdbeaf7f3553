import {fieldAttribute} from '@/components/field-attribute'
import type {Found, Hit} from '@/lib/found'

/** Fields of titles that are not called so. */
const titleFields: Record<string, string> = {
  myth: 'claim',
  glossaryTerm: 'term',
  organisation: 'name',
  model: 'name',
  person: 'name',
}

const withField = (hit: Hit): Hit => {
  const {id: _id, type: _type} = hit
  return {...hit, field: fieldAttribute({_id, _type}, titleFields[_type] ?? 'title')}
}

/**
 * What a search found, as a preview shows it: each hit with the field of its title, and the titles of
 * industries with their stega characters.
 */
export function withFields<Result extends Found>(
  found: Result,
  {industries}: {industries: readonly {slug: string; title: string}[]},
): Result {
  const titles = new Map(industries.map(({slug, title}) => [slug, title]))
  return {
    ...found,
    hits: found.hits.map(withField),
    nearest: found.nearest.map(withField),
    industries: found.industries.map((industry) => ({
      ...industry,
      title: titles.get(industry.slug) ?? industry.title,
    })),
  }
}
