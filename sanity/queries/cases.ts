import {defineQuery} from 'groq'
import {caseFields, freshnessProjection, topicLink} from './projections'

/** Case studies by their addresses, with all that can be compared. */
export const comparedQuery = defineQuery(`*[_type == "caseStudy" && slug.current in $slugs]{
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  publishedAt,
  updatedAt,
  "freshness": ${freshnessProjection},
  "sources": count(sources[defined(title)]),
  ${caseFields}
}`)

/**
 * Case studies `$from` to `$to` to choose from: those of some industries first, then the others, the
 * newest first.
 */
export const choosableQuery = defineQuery(`{
  "cases": *[
    _type == "caseStudy" && defined(slug.current) && (publishedAt > $shownUntil) != true
  ] | order(select(industry._ref in $industries => 0, 1) asc, publishedAt desc, _id asc)[$from...$to]{
    _id,
    _type,
    "title": coalesce(title, "Untitled"),
    "slug": coalesce(slug.current, ""),
    publishedAt,
    outcome,
    "industry": industry->${topicLink},
    "organisation": organisation->{_id, _type, "name": coalesce(name, "")}
  },
  "total": count(*[_type == "caseStudy" && defined(slug.current) && (publishedAt > $shownUntil) != true]),
  "upcoming": *[_type == "caseStudy" && defined(slug.current) && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** All case studies with results, the newest first. */
export const resultsQuery = defineQuery(`*[
  _type == "caseStudy" && defined(slug.current) && count(results) > 0
] | order(publishedAt desc, _id asc){
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  publishedAt,
  updatedAt,
  "verifiedOn": freshness.verifiedOn,
  outcome,
  maturity,
  "industry": industry->${topicLink},
  "organisation": organisation->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, ""), "anonymous": coalesce(anonymous, false)},
  "results": coalesce(results[]{..., "label": coalesce(label, "")}, [])
}`)
