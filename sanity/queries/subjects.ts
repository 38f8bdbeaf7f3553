import {defineQuery} from 'groq'
import {pictureProjection} from '@/components/blocks/picture-query'
import {card, mythCard, topicLink} from './projections'
import {isArticle} from './types'

const byPerson = `${isArticle} && defined(slug.current) && references(^._id) && ^._id in authors[]._ref`
const withPerson = `_type == "interview" && defined(slug.current) && references(^._id) && ^._id in speakers[].person._ref`
const onTopic = `${isArticle} && defined(slug.current) && references(^._id) && ^._id in topics[]._ref`

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
  "upcoming": *[${isArticle} && references(^._id) && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
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
  "upcoming": *[${onTopic} && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt},
  "myths": *[_type == "myth" && defined(slug.current) && ^._id in topics[]._ref] | order(claim asc)${mythCard},
  "terms": *[_type == "glossaryTerm" && defined(slug.current) && ^._id in topics[]._ref] | order(lower(term) asc)
    {_id, _type, "term": coalesce(term, ""), "slug": coalesce(slug.current, "")}
}`)

/** All terms of the glossary, A to Z. */
export const glossaryQuery =
  defineQuery(`*[_type == "glossaryTerm" && defined(slug.current)] | order(lower(term) asc){
  _id,
  _type,
  "term": coalesce(term, ""),
  "slug": coalesce(slug.current, ""),
  "aliases": coalesce(aliases, []),
  "definition": coalesce(definition, ""),
  "topics": coalesce(topics[]->${topicLink}, [])
}`)
