import {defineQuery} from 'groq'
import {pictureProjection} from '@/components/blocks/picture-query'
import {card, mythCard, topicLink} from './projections'
import {isArticle} from './types'

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
  "wrote": *[
    ${isArticle} && defined(slug.current) && references(^._id) &&
    ^._id in authors[]._ref
  ] | order(publishedAt desc)${card},
  "spokeIn": *[_type == "interview" && defined(slug.current) && ^._id in speakers[].person._ref]
    | order(publishedAt desc)${card}
}`)

export const topicQuery = defineQuery(`*[_type == "topic" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  description,
  "pieces": *[
    ${isArticle} && defined(slug.current) && ^._id in topics[]._ref
  ] | order(publishedAt desc)${card},
  "myths": *[_type == "myth" && defined(slug.current) && ^._id in topics[]._ref] | order(claim asc)${mythCard},
  "terms": *[_type == "glossaryTerm" && defined(slug.current) && ^._id in topics[]._ref] | order(lower(term) asc)
    {_id, _type, "term": coalesce(term, ""), "slug": coalesce(slug.current, "")}
}`)

/** Every term with what it means, A to Z. */
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
