import {byTransaction} from '../realtime/resume.ts'
import {isVersionId, publishedIdOf} from '../documents/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {releaseOfVersion, releasePath} from '../documents/release-ids.ts'
import {releaseChange} from './release-events.ts'

export interface DocumentEvent {
  type: string
  timestamp: string
  author: string
  documentId: string
  [field: string]: unknown
}

/**
 * A document's history in the Studio's terms (draft created, scheduled, published …), newest first.
 * `events` is the log of the document, its drafts and versions, and their releases, oldest first.
 * For a draft or version, only events that concern it are returned.
 */
export function describeEvents(askedId: string, events: LogEvent[]): DocumentEvent[] {
  const documentId = publishedIdOf(askedId)
  const revisions = new Map<string, string>()
  return byTransaction(events)
    .flatMap((transaction) => {
      const described = [
        ...describeTransaction(documentId, transaction),
        ...describeSchedules(documentId, transaction, {events, revisions}),
      ]
      for (const event of transaction) {
        if (event.resultRev) revisions.set(event.documentId, event.resultRev)
        else revisions.delete(event.documentId)
      }
      return described
    })
    .filter((event) => concerns(askedId, event))
    .toReversed()
}

function concerns(askedId: string, {type, versionId}: DocumentEvent): boolean {
  if (askedId !== publishedIdOf(askedId)) {
    return versionId === undefined ? type === 'deleteDocumentGroup' : versionId === askedId
  }
  const own = ['publishDocumentVersion', 'unpublishDocument'].includes(type)
  return own || typeof versionId !== 'string' || !isVersionId(versionId)
}

function describeTransaction(documentId: string, transaction: LogEvent[]): DocumentEvent[] {
  const [first] = transaction
  if (!first) return []
  const common = {timestamp: first.timestamp, author: first.author, documentId}
  const revisionId = first.transactionId
  const published = transaction.find((event) => event.documentId === documentId)
  const versions = transaction.filter(({documentId: id}) => isVariantOf(documentId, id))
  const removed = versions.find(({resultRev}) => !resultRev)
  const made = versions.find(({previousRev}) => !previousRev)

  if (published?.resultRev && removed) {
    return [
      {
        ...common,
        type: 'publishDocumentVersion',
        revisionId,
        ...inRelease(removed.documentId),
        versionRevisionId: removed.previousRev,
        publishCause: causeOf(transaction),
      },
    ]
  }
  if (published && !published.resultRev) {
    const type = 'unpublishDocument'
    const unpublished = first.actions.some((action) => /document.unpublish|release/.test(action))
    if (!unpublished) return [{...common, type: 'deleteDocumentGroup'}]
    const versionId = made?.documentId ?? removed?.documentId ?? `drafts.${documentId}`
    const releaseId = removed && releaseOfVersion(removed.documentId)
    const version = {versionId, versionRevisionId: revisionId, ...(releaseId && {releaseId})}
    return [{...common, type, ...version}]
  }
  if (published) {
    const type = published.previousRev ? 'updateLiveDocument' : 'createLiveDocument'
    return [{...common, type, revisionId}]
  }
  return versions.flatMap((event): DocumentEvent[] => {
    const version = {...common, ...inRelease(event.documentId)}
    if (!event.previousRev) {
      return [{...version, type: 'createDocumentVersion', versionRevisionId: revisionId}]
    }
    if (event.resultRev) return []
    return [{...version, type: 'deleteDocumentVersion', versionRevisionId: event.previousRev}]
  })
}

function describeSchedules(
  documentId: string,
  transaction: LogEvent[],
  {events, revisions}: {events: LogEvent[]; revisions: ReadonlyMap<string, string>},
): DocumentEvent[] {
  return transaction.flatMap((event): DocumentEvent[] => {
    if (!event.documentId.startsWith(releasePath)) return []
    const versionId = `versions.${event.documentId.slice(releasePath.length)}.${documentId}`
    const versionRevisionId = revisions.get(versionId)
    const change = releaseChange(event)
    if (!versionRevisionId || !change) return []
    const {timestamp, author} = event
    const common = {timestamp, author, documentId, ...inRelease(versionId), versionRevisionId}
    if (change === 'unscheduleRelease') return [{...common, type: 'unscheduleDocumentVersion'}]
    if (change !== 'scheduleRelease') return []
    const publishAt = event.result?.publishAt
    return [{...common, type: 'scheduleDocumentVersion', publishAt, state: fateOf(event, events)}]
  })
}

function fateOf({documentId, position}: LogEvent, events: LogEvent[]): string {
  const later = events.filter((event) => event.documentId === documentId)
  const end = later.find((event) => event.position > position && releaseChange(event) !== undefined)
  if (!end) return 'pending'
  return releaseChange(end) === 'publishRelease' ? 'published' : 'unscheduled'
}

function causeOf(transaction: LogEvent[]): string {
  const release = transaction.find(({documentId}) => documentId.startsWith(releasePath))
  if (!release) return 'document.publish'
  return release.previous?.state === 'scheduled' ? 'release.schedule' : 'release.publish'
}

function inRelease(versionId: string): {versionId: string; releaseId?: string} {
  const releaseId = releaseOfVersion(versionId)
  return {versionId, ...(releaseId && {releaseId})}
}

function isVariantOf(documentId: string, id: string): boolean {
  return id !== documentId && !id.startsWith(releasePath) && publishedIdOf(id) === documentId
}
