import {articleTypes} from '../content-types.ts'
import {currentSlug} from '../addresses/current-slug.ts'
import type {Stored} from './finding.ts'
import {membersOf, textOf} from './stored.ts'

/**
 * Fields of a document that rules about other documents need; `_id` may be a draft's or version's.
 */
export interface Entry {
  _id: string
  _type: string
  slug?: string | null
  /** Ids of its topics. */
  topics?: readonly string[] | null
}

/** Lookups over the documents around the one that is checked. */
export interface Dataset {
  /** The published document; undefined if it is not published. */
  published(id: string): Entry | undefined
  /** Whether the document exists, published, as a draft or as a version. */
  exists(id: string): boolean
  /** Ids of the published documents with this address. */
  at(type: string, slug: string): string[]
  /** Number of published pieces with this topic. */
  filedUnder(id: string): number
}

/** Lookups over entries, among them drafts and versions. */
export function datasetOf(entries: readonly Entry[]): Dataset {
  const published = new Map<string, Entry>()
  const ids = new Set<string>()
  for (const entry of entries) {
    const id = publishedId(entry._id)
    ids.add(id)
    if (id === entry._id) published.set(id, entry)
  }
  const readable = [...published.values()]
  return {
    published: (id) => published.get(id),
    exists: (id) => ids.has(id),
    at: (type, slug) =>
      readable.filter((entry) => entry._type === type && entry.slug === slug).map(({_id}) => _id),
    filedUnder: (id) =>
      readable.filter(({_type, topics}) => isArticle(_type) && topics?.includes(id)).length,
  }
}

const isArticle = (type: string) => articleTypes.some((article) => article === type)

/** The published id of a draft or version. */
export function publishedId(id: string): string {
  if (id.startsWith('drafts.')) return id.slice('drafts.'.length)
  return id.startsWith('versions.') ? id.split('.').slice(2).join('.') : id
}

/** A stored document as an entry. */
export function entryOf(document: Stored): Entry {
  return {
    _id: textOf(document._id),
    _type: textOf(document._type),
    slug: currentSlug(document.slug).trim(),
    topics: membersOf(document.topics).map(({_ref}) => textOf(_ref)),
  }
}
