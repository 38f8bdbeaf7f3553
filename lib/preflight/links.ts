import {pathOf} from '../addresses/addresses.ts'
import {currentSlug} from '../addresses/current-slug.ts'
import {publishedId, type Dataset} from './dataset.ts'
import type {Finding, Stored} from './finding.ts'
import {isStored, membersOf, pathTo, textOf, textsOf} from './stored.ts'

/** Checks one document against the others. */
export type DatasetRule = (document: Stored, dataset: Dataset) => Finding[]

interface Link {
  id: string
  path: Finding['path']
}

/**
 * Every reference from a document to another page, at any depth in its blocks. Links are weak
 * references, so that their targets can be withdrawn; strong ones cannot dangle.
 */
export function linksOf(document: Stored): Link[] {
  const inTexts = textsOf(document).flatMap(({field, block}) =>
    linksIn(block, pathTo(field, block)),
  )
  const inLists = ['evidenceFor', 'evidenceAgainst', 'related'].flatMap((field) =>
    membersOf(document[field]).flatMap((item) => linksIn(item, pathTo(field, item))),
  )
  return [...inTexts, ...inLists]
}

function linksIn(value: unknown, path: Finding['path']): Link[] {
  if (Array.isArray(value)) return value.flatMap((item) => linksIn(item, path))
  if (!isStored(value)) return []
  // Until its target is published, a strong reference is stored as weak, and says that it is to be
  // strong then; a weak one says that it stays as it is.
  const later = value._strengthenOnPublish
  const isStrong = isStored(later) && later.weak !== true
  if (value._weak === true && !isStrong) {
    const id = textOf(value._ref)
    return id ? [{id, path}] : []
  }
  return Object.values(value).flatMap((field) => linksIn(field, path))
}

/** Finds a link to something that readers cannot open. */
export const deadLink: DatasetRule = (document, dataset) =>
  linksOf(document).flatMap(({id, path}): Finding[] => {
    if (!dataset.exists(id)) {
      const message = 'This leads to something that was deleted: choose another, or remove it.'
      return [{rule: 'dead-link', level: 'error', message, path}]
    }
    const target = dataset.published(id)
    const isReadable = target && pathOf({_type: target._type, slug: target.slug ?? ''})
    if (isReadable) return []
    const message = target
      ? 'This leads to something without an address: readers see the words without a link.'
      : 'This leads to a draft: readers see the words without a link until it is published.'
    return [{rule: 'dead-link', level: 'warning', message, path}]
  })

/** Finds two documents of a section with the same address. */
export const slugCollision: DatasetRule = (document, dataset) => {
  const {_type} = document
  const slug = currentSlug(document.slug).trim()
  if (!slug || typeof _type !== 'string') return []
  const own = publishedId(textOf(document._id))
  if (dataset.at(_type, slug).every((id) => id === own)) return []
  return [
    {
      rule: 'slug-collision',
      level: 'error',
      message: 'Something else is published at this address: change the last part of it.',
      path: ['slug'],
    },
  ]
}

/** Finds a topic without published pieces. */
export const orphanTopic: DatasetRule = (document, dataset) => {
  const id = publishedId(textOf(document._id))
  if (document._type !== 'topic' || !id || dataset.filedUnder(id) > 0) return []
  return [
    {
      rule: 'orphan-topic',
      level: 'warning',
      message: 'No published piece is filed under this topic: its page is empty.',
      path: ['title'],
    },
  ]
}
