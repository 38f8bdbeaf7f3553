import {defineQuery} from 'groq'
import {pictureProjection} from '@/components/blocks/picture-query'
import {card, industryEntry, mythCard, topicLink} from './projections'
import {isArticle} from './types'

const byPerson = `${isArticle} && defined(slug.current) && references(^._id) && ^._id in authors[]._ref`
const withPerson = `_type == "interview" && defined(slug.current) && references(^._id) && ^._id in speakers[].person._ref`
const inIndustry = `_type == "caseStudy" && defined(slug.current) && references(^._id) && industry._ref == ^._id`
const onTopic = `${isArticle} && defined(slug.current) && references(^._id) && ^._id in topics[]._ref`

const anyPiece = `${isArticle} && defined(slug.current)`
const anyCase = `_type == "caseStudy" && defined(slug.current)`

const soonest = `order(publishedAt asc)[0...1]{publishedAt}`
const upcomingPiece = `"upcoming": *[${anyPiece} && publishedAt > $shownUntil] | ${soonest}`
const upcomingCase = `"upcoming": *[${anyCase} && publishedAt > $shownUntil] | ${soonest}`

/** A person, with pieces `$from` to `$to` of those by them, and of those with them. */
export const personQuery = defineQuery(`*[_type == "person" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "name": coalesce(name, "Unnamed"),
  "slug": coalesce(slug.current, ""),
  role,
  bio,
  "fictional": coalesce(fictional, false),
  "portrait": portrait${pictureProjection},
  "wrote": *[${byPerson} && (publishedAt > $shownUntil) != true] | order(publishedAt desc, _id asc)[$from...$to]${card},
  "wroteTotal": count(*[${byPerson} && (publishedAt > $shownUntil) != true]),
  "spokeIn": *[${withPerson} && (publishedAt > $shownUntil) != true] | order(publishedAt desc, _id asc)[$from...$to]${card},
  "spokeInTotal": count(*[${withPerson} && (publishedAt > $shownUntil) != true]),
  "upcoming": *[${isArticle} && references(^._id) && publishedAt > $shownUntil] | ${soonest}
}`)

/** A topic, with pieces `$from` to `$to` of those on it. */
export const topicQuery = defineQuery(`*[_type == "topic" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  description,
  "pieces": *[${onTopic} && (publishedAt > $shownUntil) != true] | order(publishedAt desc, _id asc)[$from...$to]${card},
  "total": count(*[${onTopic} && (publishedAt > $shownUntil) != true]),
  "upcoming": *[${onTopic} && publishedAt > $shownUntil] | ${soonest},
  "myths": *[_type == "myth" && defined(slug.current) && ^._id in topics[]._ref] | order(claim asc)${mythCard},
  "terms": *[_type == "glossaryTerm" && defined(slug.current) && ^._id in topics[]._ref] | order(lower(term) asc)
    {_id, _type, "term": coalesce(term, ""), "slug": coalesce(slug.current, "")}
}`)

/** All topics, A to Z, with how many pieces are on each. */
export const topicsQuery = defineQuery(`{
  "topics": *[_type == "topic" && defined(slug.current)] | order(lower(title) asc){
    _id,
    _type,
    "title": coalesce(title, "Untitled"),
    "slug": coalesce(slug.current, ""),
    description,
    "total": count(*[${onTopic} && (publishedAt > $shownUntil) != true])
  },
  ${upcomingPiece}
}`)

/** All people, A to Z, with how many pieces each wrote or spoke in. */
export const peopleQuery = defineQuery(`{
  "people": *[_type == "person" && defined(slug.current)] | order(lower(name) asc){
    _id,
    _type,
    "name": coalesce(name, "Unnamed"),
    "slug": coalesce(slug.current, ""),
    role,
    "portrait": portrait${pictureProjection},
    "wroteTotal": count(*[${byPerson} && (publishedAt > $shownUntil) != true]),
    "spokeInTotal": count(*[${withPerson} && (publishedAt > $shownUntil) != true])
  },
  ${upcomingPiece}
}`)

/** All industries, A to Z, with their case studies by outcome. */
export const industriesQuery = defineQuery(`{
  "industries": *[_type == "industry" && defined(slug.current)] | order(lower(title) asc)${industryEntry},
  ${upcomingCase}
}`)

/** An industry, with case studies `$from` to `$to` of those from it. */
export const industryQuery = defineQuery(`*[_type == "industry" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  description,
  "pieces": *[${inIndustry} && (publishedAt > $shownUntil) != true] | order(publishedAt desc, _id asc)[$from...$to]${card},
  "total": count(*[${inIndustry} && (publishedAt > $shownUntil) != true]),
  "nearby": coalesce(nearby[defined(@->slug.current)][0...3]->{
    _id, _type, "title": coalesce(title, ""), "slug": coalesce(slug.current, ""),
    "total": count(*[${inIndustry} && (publishedAt > $shownUntil) != true])
  }, []),
  "upcoming": *[${inIndustry} && publishedAt > $shownUntil] | ${soonest}
}`)

const ofOutcome = `${anyCase} && (publishedAt > $shownUntil) != true`

/** The newest case studies of each outcome, and how many there are. */
export const outcomesQuery = defineQuery(`{
  "worked": *[${ofOutcome} && outcome == "worked"] | order(publishedAt desc, _id asc)[0...24]${card},
  "workedTotal": count(*[${ofOutcome} && outcome == "worked"]),
  "mixed": *[${ofOutcome} && outcome == "mixed"] | order(publishedAt desc, _id asc)[0...24]${card},
  "mixedTotal": count(*[${ofOutcome} && outcome == "mixed"]),
  "didNotWork": *[${ofOutcome} && outcome == "did-not-work"] | order(publishedAt desc, _id asc)[0...24]${card},
  "didNotWorkTotal": count(*[${ofOutcome} && outcome == "did-not-work"]),
  "tooEarly": *[${ofOutcome} && outcome == "too-early"] | order(publishedAt desc, _id asc)[0...24]${card},
  "tooEarlyTotal": count(*[${ofOutcome} && outcome == "too-early"]),
  ${upcomingCase}
}`)

const shown = `(publishedAt > $shownUntil) != true`
const caseOfIt = `_type == "caseStudy" && defined(slug.current) && references(^._id) && organisation._ref == ^._id`
const withCase = `_type == "organisation" && defined(slug.current) && _id in *[_type == "caseStudy" && defined(slug.current) && ${shown}].organisation._ref`

/** Organisations `$from` to `$to` of those with a case: by name, then those whose name is withheld. */
export const organisationsQuery = defineQuery(`{
  "organisations": *[${withCase}] | order(coalesce(anonymous, false) asc, lower(name) asc, _id asc)[$from...$to]{
    _id,
    _type,
    "title": coalesce(name, "Unnamed"),
    "slug": coalesce(slug.current, ""),
    "anonymous": coalesce(anonymous, false),
    region,
    sizeBand,
    "industry": industry->${topicLink},
    "total": count(*[${caseOfIt} && ${shown}]),
    "cases": *[${caseOfIt} && ${shown}] | order(publishedAt desc, _id asc)[0...3]{_id, _type, "title": coalesce(title, "Untitled"), "slug": coalesce(slug.current, ""), outcome, publishedAt}
  },
  "total": count(*[${withCase}]),
  "upcoming": *[_type == "caseStudy" && defined(slug.current) && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** An organisation, with case studies `$from` to `$to` of those about it. */
export const organisationQuery =
  defineQuery(`*[_type == "organisation" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(name, "Unnamed"),
  "slug": coalesce(slug.current, ""),
  "anonymous": coalesce(anonymous, false),
  region,
  sizeBand,
  "industry": industry->${topicLink},
  description,
  "pieces": *[${caseOfIt} && ${shown}] | order(publishedAt desc, _id asc)[$from...$to]${card},
  "total": count(*[${caseOfIt} && ${shown}]),
  "upcoming": *[${caseOfIt} && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

const naming = `${isArticle} && defined(slug.current) && references(^._id)`

/** Language models `$from` to `$to`, A to Z, with how many pieces name each. */
export const modelsQuery = defineQuery(`{
  "models": *[_type == "model" && defined(slug.current)] | order(lower(name) asc, _id asc)[$from...$to]{
    _id,
    _type,
    "title": coalesce(name, "Unnamed"),
    "slug": coalesce(slug.current, ""),
    vendor,
    releasedOn,
    offer,
    "supersededBy": supersededBy->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, "")},
    "total": count(*[${naming} && ${shown}])
  },
  "total": count(*[_type == "model" && defined(slug.current)]),
  "upcoming": *[${isArticle} && defined(slug.current) && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** A language model, with pieces `$from` to `$to` of those that name it, and how they do. */
export const modelQuery = defineQuery(`*[_type == "model" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(name, "Unnamed"),
  "slug": coalesce(slug.current, ""),
  vendor,
  family,
  version,
  releasedOn,
  offer,
  offerCheckedOn,
  description,
  "supersededBy": supersededBy->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, "")},
  "supersedes": *[_type == "model" && supersededBy._ref == ^._id && defined(slug.current)] | order(lower(name) asc){_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, "")},
  "pieces": *[${naming} && ${shown}] | order(publishedAt desc, _id asc)[$from...$to]{
    _id,
    _type,
    "title": coalesce(title, "Untitled"),
    "slug": coalesce(slug.current, ""),
    publishedAt,
    "verifiedOn": freshness.verifiedOn,
    "topics": coalesce(topics[]->${topicLink}, []),
    "modelsUsed": coalesce(modelsUsed[]{_key, version, role, "model": model._ref}, []),
    "testedWith": coalesce(testedWith[]{_key, version, role, "model": model._ref}, []),
    "prompts": coalesce(body[_type == "prompt"]{_key, version, testedOn, "model": model._ref}, [])
  },
  "total": count(*[${naming} && ${shown}]),
  "upcoming": *[${naming} && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** All terms of the glossary, A to Z. */
export const glossaryQuery =
  defineQuery(`*[_type == "glossaryTerm" && defined(slug.current)] | order(lower(term) asc){
  _id,
  _type,
  _rev,
  _updatedAt,
  "term": coalesce(term, ""),
  "slug": coalesce(slug.current, ""),
  "aliases": coalesce(aliases, []),
  "definition": coalesce(definition, ""),
  "topics": coalesce(topics[]->${topicLink}, [])
}`)
