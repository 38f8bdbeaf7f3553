import {defineQuery} from 'groq'
import {pictureProjection} from '@/components/blocks/picture-query'
import {bodyProjection} from '@/components/blocks/queries'
import {
  authorLink,
  card,
  caseFields,
  freshnessProjection,
  modelUse,
  mythCard,
  personLink,
  seoProjection,
  sourcesProjection,
  topicLink,
} from './projections'
import {isArticle} from './types'

const ofSection = `${isArticle} && _type == $type && defined(slug.current)`

/** A page of a section: pieces `$from` to `$to`, the total, and when the next piece is due. */
export const sectionQuery = defineQuery(`{
  "pieces": *[${ofSection} && (publishedAt > $shownUntil) != true] | order(publishedAt desc, _id asc)[$from...$to]${card},
  "total": count(*[${ofSection} && (publishedAt > $shownUntil) != true]),
  "upcoming": *[${ofSection} && publishedAt > $shownUntil] | order(publishedAt asc)[0...1]{publishedAt}
}`)

/** A piece with all that its page shows; the fields of one kind are under its `_type`. */
export const articleQuery = defineQuery(`*[
  ${isArticle} && _type == $type && slug.current == $slug
][0]{
  _id,
  _type,
  _rev,
  "title": coalesce(title, "Untitled"),
  "slug": coalesce(slug.current, ""),
  "standfirst": coalesce(standfirst, ""),
  "cover": cover${pictureProjection},
  publishedAt,
  updatedAt,
  updateNote,
  "authors": coalesce(authors[]->${authorLink}, []),
  "topics": coalesce(topics[]->${topicLink}, []),
  "models": coalesce(models[]->{_id, _type, "name": coalesce(name, ""), "slug": coalesce(slug.current, ""), vendor, "supersededBy": supersededBy->{_id, _type, "name": coalesce(name, "")}}, []),
  "sources": ${sourcesProjection},
  "disclosure": {
    "demoContent": coalesce(disclosure.demoContent, false),
    "relationship": disclosure.relationship,
    "relationshipNote": disclosure.relationshipNote,
    "paid": coalesce(disclosure.paid, false),
    "aiAssistance": disclosure.aiAssistance,
    "aiNote": disclosure.aiNote,
    "note": disclosure.note
  },
  "freshness": ${freshnessProjection},
  "corrections": coalesce(corrections[]{_key, date, severity, "text": coalesce(text, "")}, []),
  "seo": ${seoProjection},
  _type == "caseStudy" => {${caseFields}},
  _type == "interview" => {
    "speakers": coalesce(speakers[]{_key, role, employer, "person": person->${personLink}}, []),
    "industry": industry->${topicLink},
    businessFunction,
    conductedOn,
    editNote,
    "recording": {"url": recording.url, "transcript": recording.transcript}
  },
  _type == "deepDive" => {technology, level, "testedWith": coalesce(testedWith[]${modelUse}, []), "prerequisites": coalesce(prerequisites, [])},
  _type == "guide" => {
    audience, goal, minutes, level,
    "prerequisites": coalesce(prerequisites, []),
    "pitfalls": coalesce(pitfalls[]{_key, "title": coalesce(title, ""), "text": coalesce(text, "")}, []),
    "downloads": coalesce(downloads[]{_key, "title": coalesce(title, ""), description, "file": file.asset->{path, "name": coalesce(originalFilename, "download"), extension, size}}, [])
  },
  "keyTakeaways": coalesce(keyTakeaways, []),
  "body": coalesce(body[]${bodyProjection}, []),
  "myths": *[
    _type == "myth" && defined(slug.current) &&
    (^._id in evidenceFor[].piece._ref || ^._id in evidenceAgainst[].piece._ref)
  ] | order(claim asc)${mythCard},
  "chosen": coalesce(related[defined(@->slug.current)]->${card}, []),
  "related": *[
    ${isArticle} && _id != ^._id && defined(slug.current) &&
    (publishedAt > $shownUntil) != true && references(^.topics[]._ref)
  ] | order(publishedAt desc)[0...3]${card},
  "upcoming": *[
    ${isArticle} && _id != ^._id && defined(slug.current) &&
    publishedAt > $shownUntil && references(^.topics[]._ref)
  ] | order(publishedAt asc)[0...1]{publishedAt}
}`)
