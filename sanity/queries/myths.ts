import {defineQuery} from 'groq'
import {bodyProjection} from '@/components/blocks/queries'
import {
  freshnessProjection,
  mythCard,
  seoProjection,
  sourcesProjection,
  topicLink,
} from './projections'

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
  "seo": ${seoProjection}
}`)
