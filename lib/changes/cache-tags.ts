import {addressableTypes} from '../addresses/addresses'
import {articleTypes} from '../content-types'

/** A changed document, as a webhook reports it. */
export interface Change {
  _id: string
  _type: string
  slug: string | undefined
  /** The slug before the change, if it had one. */
  slugBefore?: string
}

/** Cache tag of whatever shows a document. */
export const documentTag = (id: string) => `document:${id}`

/** Cache tag of lists of a type, which a new or re-dated piece may enter. */
export const listTag = (type: string) => `list:${type}`

/**
 * Cache tag of an address, found or not: a piece may move there. Escaped, as commas and spaces
 * separate tags.
 */
export const addressTag = (type: string, slug: string) =>
  `address:${type}:${encodeURIComponent(slug.toWellFormed())}`.slice(0, maxTagLength)

/** Cache tag of whatever lists all addresses: the sitemap, and redirects from missing pages. */
export const addressesTag = 'addresses'

export const articleListTags = articleTypes.map(listTag)

/**
 * Next drops tags beyond 128 per call, and those longer than 256 characters, with just a warning.
 */
const maxDocumentTags = 100
const maxTagLength = 256

/** The cache tags that a change to a document invalidates. */
export function tagsOfChange(change: Change): string[] {
  const {_id, _type, slug} = change
  return [
    documentTag(_id),
    listTag(_type),
    ...(slug ? [addressTag(_type, slug)] : []),
    ...(addressableTypes.includes(_type) ? [addressesTag] : []),
    ...tagsOfMove(change),
  ]
}

/** Cache tags for a document whose address changed: its old page, and redirects. */
export function tagsOfMove({_type, slug, slugBefore}: Change): string[] {
  return slugBefore && slugBefore !== slug
    ? [addressTag(_type, slugBefore), listTag('redirect')]
    : []
}

/**
 * A cache tag for each document in a result: for each object with `_id` and `_type`. A result with
 * too many documents gets tags by type instead.
 */
export function tagsOfResult(result: unknown): string[] {
  const types = new Map<string, string>()
  collect(result, types)
  return types.size <= maxDocumentTags
    ? [...types.keys()].map(documentTag)
    : [...new Set(types.values())].map(listTag)
}

function collect(value: unknown, types: Map<string, string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collect(item, types)
  } else if (typeof value === 'object' && value !== null) {
    if ('_id' in value && typeof value._id === 'string')
      types.set(value._id, '_type' in value ? String(value._type) : 'sanity.asset')
    for (const field of Object.values(value)) collect(field, types)
  }
}
