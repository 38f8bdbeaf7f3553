import {byTransaction} from '../realtime/resume.ts'
import type {LogEvent} from '../store/event-log.ts'

/** One line of the Studio's history panel. */
export interface DocumentEvent {
  type: string
  timestamp: string
  author: string
  documentId: string
  [field: string]: unknown
}

/**
 * What happened to a document as an editor would say it: draft made, published, unpublished,
 * deleted. `events` is the log of the document and all its drafts and versions, oldest first;
 * the answer has the newest first, as the Studio wants it.
 */
export function describeEvents(documentId: string, events: LogEvent[]): DocumentEvent[] {
  return byTransaction(events)
    .flatMap((transaction) => describeTransaction(documentId, transaction))
    .toReversed()
}

function describeTransaction(documentId: string, transaction: LogEvent[]): DocumentEvent[] {
  const [first] = transaction
  if (!first) return []
  const common = {timestamp: first.timestamp, author: first.author, documentId}
  const revisionId = first.transactionId
  const published = transaction.find((event) => event.documentId === documentId)
  const versions = transaction.filter((event) => event.documentId !== documentId)
  const removed = versions.find(({result}) => !result)
  const made = versions.find(({previous}) => !previous)

  if (published?.result && removed) {
    return [
      {
        ...common,
        type: 'publishDocumentVersion',
        revisionId,
        versionId: removed.documentId,
        versionRevisionId: removed.previous?._rev,
        publishCause: 'document.publish',
      },
    ]
  }
  if (published && !published.result) {
    const unpublished = first.actions.includes('sanity.action.document.unpublish')
    if (!unpublished) return [{...common, type: 'deleteDocumentGroup'}]
    const versionId = made?.documentId ?? `drafts.${documentId}`
    return [{...common, type: 'unpublishDocument', versionId, versionRevisionId: revisionId}]
  }
  if (published) {
    const type = published.previous ? 'updateLiveDocument' : 'createLiveDocument'
    return [{...common, type, revisionId}]
  }
  return versions.flatMap((event): DocumentEvent[] => {
    const version = {...common, versionId: event.documentId}
    if (!event.previous) {
      return [{...version, type: 'createDocumentVersion', versionRevisionId: revisionId}]
    }
    if (event.result) return []
    return [{...version, type: 'deleteDocumentVersion', versionRevisionId: event.previous._rev}]
  })
}
