import {deskOrder, pieces} from '@/sanity/structure/desk-order'

/** A document, as the start page lists it; any field but the first three may be missing. */
export interface Listed {
  _id: string
  _type: string
  _rev: string
  _updatedAt: string
  title: string | null
}

export interface PublishedPiece extends Listed {
  slug: string | null
}

export interface DuePiece extends Listed {
  /** A date. */
  reviewBy: string
}

export interface ScheduledRelease {
  name: string
  title: string | null
  /** ISO date and time. */
  publishAt: string | null
  documents: Listed[]
}

export interface OpenNote {
  _id: string
  /** ISO date and time. */
  _createdAt: string
  name: string | null
  text: string | null
  piece: {id: string; type: string; title: string | null} | null
  release: {name: string} | null
}

/** What the start page shows, as the lake knows it. */
export interface StartContent {
  drafts: Listed[]
  published: PublishedPiece[]
  scheduled: ScheduledRelease[]
  review: DuePiece[]
  notes: OpenNote[]
}

/**
 * How many of each are asked for: more than is shown, so that the rest can be counted. Drafts are
 * everybody's, and the user's own are sought among them.
 */
export const most = {drafts: 200, published: 5, scheduled: 10, review: 50, notes: 50}

const oneOf = (types: readonly string[]) =>
  `_type in [${types.map((type) => `"${type}"`).join(', ')}]`
const anyPiece = oneOf(pieces.map(({type}) => type))
const listed = '_id, _type, _rev, _updatedAt, "title": coalesce(title, name, claim, term, from)'
const isPublished = '!(_id in path("drafts.**")) && !(_id in path("versions.**"))'

export const startQuery = `{
  "drafts": *[${oneOf(deskOrder)} && _id in path("drafts.**")] | order(_updatedAt desc)[0...${most.drafts}]{${listed}},
  "published": *[${anyPiece} && ${isPublished}] | order(_updatedAt desc)[0...${most.published}]{${listed}, "slug": slug.current},
  "scheduled": releases::all()[state in ["scheduled", "scheduling"]] | order(coalesce(publishAt, metadata.intendedPublishAt) asc)[0...${most.scheduled}]{
    name,
    "title": metadata.title,
    "publishAt": coalesce(publishAt, metadata.intendedPublishAt),
    "documents": *[_id in path("versions." + ^.name + ".**")][0...5]{${listed}}
  },
  "review": *[${anyPiece} && freshness.reviewBy < $today && !(_id in path("versions.**"))] | order(freshness.reviewBy asc)[0...${most.review}]{${listed}, "reviewBy": freshness.reviewBy},
  "notes": *[_type == "previewNote" && !defined(resolvedAt)] | order(_createdAt desc)[0...${most.notes}]{
    _id, _createdAt, name, text, piece{id, type, title}, release{name}
  }
}`

/** Filter of the documents whose changes change an answer. */
export const startChanges = `${oneOf([...deskOrder, 'previewNote', 'system.release'])}`
