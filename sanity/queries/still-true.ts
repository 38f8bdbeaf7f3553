import {defineQuery} from 'groq'
import {freshnessProjection} from './projections'
import {isDated} from './types'

const use = `{_key, version, "model": model->{_id, _type, "name": coalesce(name, "")}}`

/** Pieces and myths of which something is known: when they were checked, corrected or replaced. */
export const stillTrueQuery = defineQuery(`{
  "pieces": *[
    ${isDated} && defined(slug.current) && (publishedAt > $shownUntil) != true &&
    (defined(freshness.verifiedOn) || defined(freshness.reviewBy) || defined(freshness.supersededBy) || count(corrections) > 0)
  ] | order(publishedAt desc, _id asc){
    _id,
    _type,
    publishedAt,
    updatedAt,
    "title": coalesce(title, claim, "Untitled"),
    "slug": coalesce(slug.current, ""),
    _type == "myth" => {verdict},
    "freshness": ${freshnessProjection},
    "corrections": coalesce(corrections[]{_key, date, severity, "text": coalesce(text, "")}, []),
    "uses": coalesce(modelsUsed[]${use}, testedWith[]${use}, []),
    "models": coalesce(models[]->{_id, _type, "name": coalesce(name, ""), "supersededBy": supersededBy->{_id, _type, "name": coalesce(name, "")}}, [])
  },
  "upcoming": *[
    ${isDated} && defined(slug.current) && publishedAt > $shownUntil
  ] | order(publishedAt asc)[0...1]{_id, _type, publishedAt}
}`)
