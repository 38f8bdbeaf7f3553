import {articleTypes} from '../content-types.ts'
import {currentSlug} from '../addresses/current-slug.ts'
import type {Stored} from './finding.ts'
import {membersOf, textOf} from './stored.ts'

/** What must be known of a document in order to judge others; `_id` may be a draft's or a version's. */
export interface Entry {
  _id: string
  _type: string
  slug?: string | null
  /** Ids of the topics it is filed under. */
  topics?: readonly string[] | null
}

/** The documents around the one that is looked at. */
export interface Dataset {
  /** As readers see it; undefined where it is not published. */
  published(id: string): Entry | undefined
  /** Whether it is there in any state. */
  exists(id: string): boolean
  /** Ids of those published at the address that a document of a type would have. */
  at(type: string, slug: string): string[]
  /** How many published pieces are filed under a topic. */
  filedUnder(id: string): number
}

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

/** The id under which a draft or a version is published. */
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
