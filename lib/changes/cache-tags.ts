import {addressableTypes} from '../addresses/addresses'
import {articleTypes} from '../content-types'

/** What a webhook tells of a changed document. */
export interface Change {
  _id: string
  _type: string
  slug: string | undefined
  /** Before the change, where it had one. */
  slugBefore?: string
}

export const documentTag = (id: string) => `document:${id}`

/** On lists of a type, which a new or re-dated piece may enter. */
export const listTag = (type: string) => `list:${type}`

/** On the page of an address, found or not: a piece may move there. Tags are listed between commas and spaces. */
export const addressTag = (type: string, slug: string) =>
  `address:${type}:${encodeURIComponent(slug.toWellFormed())}`.slice(0, maxTagLength)

/** On what lists every address: the sitemap, and the answer to an address where nothing is. */
export const addressesTag = 'addresses'

export const articleListTags = articleTypes.map(listTag)

/** Next drops tags beyond 128 a call, and those longer than 256 characters, with no more than a warning. */
const maxDocumentTags = 100
const maxTagLength = 256

/** The tags that a change to a document invalidates. */
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

/** What a document leaves behind that gets another address: its old page, and where redirects lead. */
export function tagsOfMove({_type, slug, slugBefore}: Change): string[] {
  return slugBefore && slugBefore !== slug
    ? [addressTag(_type, slugBefore), listTag('redirect')]
    : []
}

/**
 * A tag for each document that an answer shows: wherever a query projects `_id` and `_type`.
 * An answer that shows too many documents is tagged by their types instead.
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
