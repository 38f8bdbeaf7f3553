import {defineQuery} from 'groq'
import {bodyProjection} from '@/components/blocks/queries'
import {topicLink} from './projections'

/** Types that a search finds. */
const isFound =
  '_type in ["caseStudy", "interview", "deepDive", "guide", "myth", "glossaryTerm", "person", "topic", "industry", "page"]'

/** Types whose names stand in what a search finds too; what changes there changes its entries. */
const isNamed = '_type in ["organisation", "model"]'

/** The revision of everything that the index of the search depends on. */
export const searchRevisionsQuery = defineQuery(`*[${isFound} || ${isNamed}]{_id, _type, _rev}`)

/** The ids of what shows the names of these documents. */
export const searchReferrersQuery = defineQuery(`*[${isFound} && references($ids)]._id`)

const named = `{_id, _type, "name": coalesce(name, "")}`

/** What the index holds of the documents with these ids. */
export const searchEntriesQuery = defineQuery(`*[_id in $ids && (${isFound} || ${isNamed})]{
  _id,
  _type,
  _rev,
  publishedAt,
  "noIndex": coalesce(seo.noIndex, false),
  "slug": coalesce(slug.current, ""),
  "title": coalesce(title, name, claim, term, ""),
  "standfirst": coalesce(standfirst, answer, definition, description, bio, ""),
  role,
  "aliases": coalesce(aliases, []),
  "authors": coalesce(authors[]->${named}, []),
  "speakers": coalesce(speakers[]{role, employer, "person": person->${named}}, []),
  "topics": coalesce(topics[]->${topicLink}, []),
  "models": coalesce(models[]->${named}, []),
  "organisation": organisation->{_id, _type, "name": coalesce(name, ""), region},
  "industry": industry->${topicLink},
  businessFunction,
  "techniques": coalesce(techniques, []),
  outcome,
  verdict,
  challenge,
  goal,
  "takeaways": coalesce(keyTakeaways, []),
  "lessons": coalesce(lessons, []),
  "results": coalesce(results[]{..., "label": coalesce(label, "")}, []),
  "body": coalesce(body[]${bodyProjection}, explanation[]${bodyProjection}, [])
}`)
