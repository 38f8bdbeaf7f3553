import {pictureProjection} from '@/components/blocks/picture-query'

export const personLink = `{_id, _type, "name": coalesce(name, ""), role, "slug": coalesce(slug.current, ""), "portrait": portrait${pictureProjection}}`

/** An author of a piece, with what references to it say. */
export const authorLink = `{_id, _type, "name": coalesce(name, ""), role, "fictional": coalesce(fictional, false), "slug": coalesce(slug.current, ""), "portrait": portrait${pictureProjection}}`

/** A topic or an industry. */
export const topicLink = `{_id, _type, "title": coalesce(title, ""), "slug": coalesce(slug.current, "")}`

/** Sources of a piece. */
export const sourcesProjection = `coalesce(sources[]{_key, "title": coalesce(title, ""), publisher, url, publishedOn, accessedOn, note}, [])`

export const freshnessProjection = `{
  "verifiedOn": freshness.verifiedOn,
  "reviewBy": freshness.reviewBy,
  "supersededBy": freshness.supersededBy->{_id, _type, publishedAt, "title": coalesce(title, "Untitled"), "slug": coalesce(slug.current, "")}
}`

export const seoProjection = `{
  "title": seo.title,
  "description": seo.description,
  "noIndex": coalesce(seo.noIndex, false),
  "image": seo.image${pictureProjection}
}`

/** A piece in a list; `slug` is never empty there, because lists skip pieces without an address. */
export const card = `{
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  "standfirst": coalesce(standfirst, ""),
  "cover": cover${pictureProjection},
  publishedAt,
  "authors": coalesce(authors[]->${personLink}, []),
  "topics": coalesce(topics[]->${topicLink}, []),
  _type == "caseStudy" => {"organisation": organisation->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, ""), "anonymous": coalesce(anonymous, false)}, "industry": industry->${topicLink}, outcome, maturity, "results": coalesce(results[]{..., "label": coalesce(label, "")}, [])},
  _type == "interview" => {"speakers": coalesce(speakers[]{_key, role, employer, "person": person->${personLink}}, [])},
  _type == "deepDive" => {level, technology},
  _type == "guide" => {level, minutes}
}`

/** A model that does the work in a piece, with its version. */
export const modelUse = `{_key, version, role, "model": model->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, "")}}`

/** What only a case study tells. */
export const caseFields = `
  "organisation": organisation->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, ""), "anonymous": coalesce(anonymous, false), sizeBand, region},
  "industry": industry->${topicLink},
  businessFunction,
  challenge,
  approach,
  "techniques": coalesce(techniques, []),
  "modelsUsed": coalesce(modelsUsed[]${modelUse}, []),
  dataSensitivity,
  "timeline": {"startedOn": timeline.startedOn, "endedOn": timeline.endedOn, "note": timeline.note},
  "team": {"people": team.people, "note": team.note},
  costBand,
  "economics": {"currency": coalesce(economics.currency, "EUR"), "spentOnce": economics.spentOnce, "spentPerYear": economics.spentPerYear, "gainedPerYear": economics.gainedPerYear, "measuredBy": economics.measuredBy, "method": economics.method},
  maturity,
  outcome,
  "results": coalesce(results[]{..., "label": coalesce(label, "")}, []),
  "lessons": coalesce(lessons, [])
`

/** A myth in a list, with the number of its evidence on both sides. */
export const mythCard = `{
  _id,
  _type,
  "claim": coalesce(claim, "Untitled"),
  "slug": coalesce(slug.current, ""),
  verdict,
  publishedAt,
  "answer": coalesce(answer, ""),
  "evidence": count(evidenceFor) + count(evidenceAgainst)
}`

const casesHere = `_type == "caseStudy" && defined(slug.current) && references(^._id) && industry._ref == ^._id && (publishedAt > $shownUntil) != true`

/** An industry with its case studies: how many of each outcome, and the newest of them. */
export const industryEntry = `{
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  description,
  "total": count(*[${casesHere}]),
  "worked": count(*[${casesHere} && outcome == "worked"]),
  "mixed": count(*[${casesHere} && outcome == "mixed"]),
  "didNotWork": count(*[${casesHere} && outcome == "did-not-work"]),
  "tooEarly": count(*[${casesHere} && outcome == "too-early"]),
  "cases": *[${casesHere}] | order(publishedAt desc)[0...12]{_id, _type, "title": coalesce(title, "Untitled"), "slug": coalesce(slug.current, ""), outcome, publishedAt}
}`
