import {defineQuery} from 'groq'
import {pictureProjection} from '@/components/blocks/picture-query'
import {bodyProjection} from '@/components/blocks/queries'

const personLink = `{_id, _type, "name": coalesce(name, ""), role, "slug": coalesce(slug.current, ""), "portrait": portrait${pictureProjection}}`
const topicLink = `{_id, _type, "title": coalesce(title, ""), "slug": coalesce(slug.current, "")}`

const modelUse = `{_key, version, role, "model": model->{_id, _type, "name": coalesce(name, "")}}`

/** A piece in a list; \`slug\` is never null there, because lists leave out pieces without an address. */
const card = `{
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  "standfirst": coalesce(standfirst, ""),
  "cover": cover${pictureProjection},
  publishedAt,
  "words": length(string::split(pt::text(body), " ")),
  "authors": coalesce(authors[]->${personLink}, []),
  "topics": coalesce(topics[]->${topicLink}, []),
  _type == "caseStudy" => {"industry": industry->title, outcome, maturity, "results": coalesce(results[]{..., "label": coalesce(label, "")}, [])},
  _type == "interview" => {"speakers": coalesce(speakers[]{_key, role, employer, "person": person->${personLink}}, [])},
  _type == "deepDive" => {level, technology},
  _type == "guide" => {level, minutes}
}`

export const settingsQuery = defineQuery(`*[_type == "siteSettings"][0]{
  _id,
  _type,
  "title": coalesce(title, "Untitled publication"),
  "tagline": coalesce(tagline, ""),
  "description": coalesce(description, ""),
  "footer": coalesce(footer, ""),
  "socialImage": socialImage${pictureProjection}
}`)

export const homeQuery = defineQuery(`{
  "lead": coalesce(
    *[_type == "siteSettings"][0].lead->${card},
    *[_type in ["caseStudy", "interview", "deepDive", "guide"] && defined(slug.current)] | order(publishedAt desc)[0]${card}
  ),
  "caseStudy": *[_type == "caseStudy" && defined(slug.current)] | order(publishedAt desc)[0...7]${card},
  "interview": *[_type == "interview" && defined(slug.current)] | order(publishedAt desc)[0...5]${card},
  "deepDive": *[_type == "deepDive" && defined(slug.current)] | order(publishedAt desc)[0...5]${card},
  "guide": *[_type == "guide" && defined(slug.current)] | order(publishedAt desc)[0...5]${card}
}`)

export const sectionQuery = defineQuery(`*[
  _type in ["caseStudy", "interview", "deepDive", "guide"] && _type == $type && defined(slug.current)
] | order(publishedAt desc)${card}`)

export const articleQuery = defineQuery(`*[
  _type in ["caseStudy", "interview", "deepDive", "guide"] && _type == $type && slug.current == $slug
][0]{
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  "standfirst": coalesce(standfirst, ""),
  "cover": cover${pictureProjection},
  publishedAt,
  updatedAt,
  updateNote,
  "words": length(string::split(pt::text(body), " ")),
  "authors": coalesce(authors[]->${personLink}, []),
  "topics": coalesce(topics[]->${topicLink}, []),
  "models": coalesce(models[]->{_id, _type, "name": coalesce(name, ""), vendor, "supersededBy": supersededBy->{_id, _type, "name": coalesce(name, "")}}, []),
  "sources": coalesce(sources[]{_key, "title": coalesce(title, ""), publisher, url, publishedOn, accessedOn, note}, []),
  "disclosure": {
    "demoContent": coalesce(disclosure.demoContent, false),
    "relationship": disclosure.relationship,
    "relationshipNote": disclosure.relationshipNote,
    "paid": coalesce(disclosure.paid, false),
    "aiAssistance": disclosure.aiAssistance,
    "aiNote": disclosure.aiNote,
    "note": disclosure.note
  },
  "freshness": {
    "verifiedOn": freshness.verifiedOn,
    "reviewBy": freshness.reviewBy,
    "supersededBy": freshness.supersededBy->{_type, "title": coalesce(title, "Untitled"), "slug": coalesce(slug.current, "")}
  },
  "corrections": coalesce(corrections[]{_key, date, severity, "text": coalesce(text, "")}, []),
  "seo": {
    "title": seo.title,
    "description": seo.description,
    "noIndex": coalesce(seo.noIndex, false),
    "image": seo.image${pictureProjection}
  },
  _type == "caseStudy" => {
    "organisation": organisation->{_id, _type, "name": coalesce(name, ""), "anonymous": coalesce(anonymous, false), sizeBand, region},
    "industry": industry->{_id, _type, "title": coalesce(title, "")},
    businessFunction,
    challenge,
    approach,
    "techniques": coalesce(techniques, []),
    "modelsUsed": coalesce(modelsUsed[]${modelUse}, []),
    dataSensitivity,
    "timeline": {"startedOn": timeline.startedOn, "endedOn": timeline.endedOn, "note": timeline.note},
    "team": {"people": team.people, "note": team.note},
    costBand,
    maturity,
    outcome,
    "results": coalesce(results[]{..., "label": coalesce(label, "")}, []),
    "lessons": coalesce(lessons, [])
  },
  _type == "interview" => {
    "speakers": coalesce(speakers[]{_key, role, employer, "person": person->${personLink}}, []),
    conductedOn,
    editNote,
    "recording": {"url": recording.url, "transcript": recording.transcript}
  },
  _type == "deepDive" => {technology, level, "testedWith": coalesce(testedWith[]${modelUse}, []), "prerequisites": coalesce(prerequisites, [])},
  _type == "guide" => {
    audience, goal, minutes, level,
    "prerequisites": coalesce(prerequisites, []),
    "pitfalls": coalesce(pitfalls[]{_key, "title": coalesce(title, ""), "text": coalesce(text, "")}, [])
  },
  "body": coalesce(body[]${bodyProjection}, []),
  "chosen": coalesce(related[defined(@->slug.current)]->${card}, []),
  "related": *[
    _type in ["caseStudy", "interview", "deepDive", "guide"] && _id != ^._id && defined(slug.current) &&
    count((topics[]._ref)[@ in ^.^.topics[]._ref]) > 0
  ] | order(publishedAt desc)[0...3]${card}
}`)

export const personQuery = defineQuery(`*[_type == "person" && slug.current == $slug][0]{
  _id,
  _type,
  "name": coalesce(name, "Unnamed"),
  "slug": coalesce(slug.current, ""),
  role,
  bio,
  "fictional": coalesce(fictional, false),
  "portrait": portrait${pictureProjection},
  "wrote": *[
    _type in ["caseStudy", "interview", "deepDive", "guide"] && defined(slug.current) && references(^._id) &&
    ^._id in authors[]._ref
  ] | order(publishedAt desc)${card},
  "spokeIn": *[_type == "interview" && defined(slug.current) && ^._id in speakers[].person._ref]
    | order(publishedAt desc)${card}
}`)

export const topicQuery = defineQuery(`*[_type == "topic" && slug.current == $slug][0]{
  _id,
  _type,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  description,
  "pieces": *[
    _type in ["caseStudy", "interview", "deepDive", "guide"] && defined(slug.current) && ^._id in topics[]._ref
  ] | order(publishedAt desc)${card}
}`)

/** Every address of the site, newest first, for static pages and the sitemap. */
export const addressesQuery = defineQuery(`*[
  _type in ["caseStudy", "interview", "deepDive", "guide", "person", "topic"] && defined(slug.current)
] | order(coalesce(publishedAt, _createdAt) desc){_type, "slug": coalesce(slug.current, ""), publishedAt, updatedAt, "noIndex": coalesce(seo.noIndex, false)}`)
