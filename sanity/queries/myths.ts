import {defineQuery} from 'groq'
import {bodyProjection} from '@/components/blocks/queries'
import {
  card,
  freshnessProjection,
  mythCard,
  seoProjection,
  sourcesProjection,
  topicLink,
} from './projections'
import {isArticle} from './types'

const evidence = `{
  _key,
  "says": coalesce(says, ""),
  sourceTitle,
  url,
  "piece": piece->{_id, _type, publishedAt, "title": coalesce(title, "Untitled"), "slug": coalesce(slug.current, "")}
}`

export const mythsQuery = defineQuery(
  `*[_type == "myth" && defined(slug.current)] | order(claim asc)${mythCard}`,
)

const otherMyth = `_type == "myth" && _id != ^._id && defined(slug.current) && (publishedAt > $shownUntil) != true`

export const mythQuery = defineQuery(`*[_type == "myth" && slug.current == $slug][0]{
  _id,
  _type,
  _rev,
  "claim": coalesce(claim, "Untitled"),
  "slug": coalesce(slug.current, ""),
  verdict,
  "answer": coalesce(answer, ""),
  "explanation": coalesce(explanation[]${bodyProjection}, []),
  "evidenceFor": coalesce(evidenceFor[]${evidence}, []),
  "evidenceAgainst": coalesce(evidenceAgainst[]${evidence}, []),
  "topics": coalesce(topics[]->${topicLink}, []),
  "sources": ${sourcesProjection},
  publishedAt,
  updatedAt,
  updateNote,
  "freshness": ${freshnessProjection},
  "seo": ${seoProjection},
  "next": coalesce(
    *[${otherMyth} && claim > ^.claim] | order(claim asc)[0]${mythCard},
    *[${otherMyth}] | order(claim asc)[0]${mythCard}
  ),
  "related": *[
    ${isArticle} && defined(slug.current) && (publishedAt > $shownUntil) != true && references(^.topics[]._ref)
  ] | order(publishedAt desc)[0...6]${card},
  "upcoming": *[
    ${isArticle} && defined(slug.current) && publishedAt > $shownUntil && references(^.topics[]._ref)
  ] | order(publishedAt asc)[0...1]{publishedAt}
}`)
