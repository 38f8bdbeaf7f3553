import {pathOf} from '../addresses.ts'
import {publishedId, type Dataset} from './dataset.ts'
import type {Finding, Stored} from './finding.ts'
import {isStored, membersOf, pathTo, textOf, textsOf} from './stored.ts'

/** Looks at one document among the others. */
export type DatasetRule = (document: Stored, dataset: Dataset) => Finding[]

interface Link {
  id: string
  path: Finding['path']
}

/** Every place of a document that leads readers to another one. */
export function linksOf(document: Stored): Link[] {
  const inTexts = textsOf(document).flatMap(({field, block}) =>
    membersOf(block.markDefs)
      .filter(({_type}) => _type === 'internalLink')
      .flatMap(({reference}) => linkTo(reference, pathTo(field, block))),
  )
  const asEvidence = ['evidenceFor', 'evidenceAgainst'].flatMap((field) =>
    membersOf(document[field]).flatMap((item) => linkTo(item.piece, pathTo(field, item))),
  )
  const asRelated = membersOf(document.related).flatMap((item) =>
    linkTo(item, pathTo('related', item)),
  )
  return [...inTexts, ...asEvidence, ...asRelated]
}

function linkTo(reference: unknown, path: Finding['path']): Link[] {
  const id = isStored(reference) ? textOf(reference._ref) : ''
  return id ? [{id, path}] : []
}

/** A link leads to something that readers can open. */
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

/** No two documents of a section share an address. */
export const slugCollision: DatasetRule = (document, dataset) => {
  const {_type} = document
  const slug = isStored(document.slug) ? textOf(document.slug.current) : ''
  if (!slug || typeof _type !== 'string') return []
  const own = publishedId(textOf(document._id))
  if (dataset.at(_type, slug).every((id) => id === own)) return []
  return [
    {
      rule: 'slug-collision',
      level: 'error',
      message: 'Another document is published at this address: change the last part of it.',
      path: ['slug'],
    },
  ]
}

/** A topic leads readers to something. */
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
