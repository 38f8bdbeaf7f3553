import {byTransaction} from '../realtime/resume.ts'
import {publishedIdOf} from '../documents/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {releasePath} from '../documents/release-ids.ts'

export interface ReleaseEvent {
  type: string
  timestamp: string
  author: string
  releaseName: string
  [field: string]: unknown
}

/** The event type of a change of a release's state; undefined when the state is unchanged. */
export function releaseChange({previous, result}: LogEvent): string | undefined {
  if (!result) return undefined
  if (!previous) return 'createRelease'
  if (result.state === 'scheduled') {
    const same = previous.state === 'scheduled' && previous.publishAt === result.publishAt
    return same ? undefined : 'scheduleRelease'
  }
  if (previous.state === result.state) return undefined
  if (result.state === 'active') {
    return previous.state === 'archived' ? 'unarchiveRelease' : 'unscheduleRelease'
  }
  return result.state === 'archived' ? 'archiveRelease' : 'publishRelease'
}

/** A release's activity, newest first, from the log of the release and its versions. */
export function describeReleaseEvents(releaseName: string, events: LogEvent[]): ReleaseEvent[] {
  return byTransaction(events)
    .flatMap((transaction): ReleaseEvent[] => {
      const [first] = transaction
      if (!first) return []
      const common = {timestamp: first.timestamp, author: first.author, releaseName}
      const release = transaction.find(({documentId}) => documentId === releasePath + releaseName)
      const type = release && releaseChange(release)
      if (type) {
        const publishAt = type === 'scheduleRelease' && {publishAt: release.result?.publishAt}
        return [{...common, type, ...publishAt}]
      }
      return transaction.flatMap((event) => {
        const change = membership(event)
        return change ? [{...common, ...change}] : []
      })
    })
    .toReversed()
}

function membership(event: LogEvent) {
  const {documentId: versionId, transactionId, previousRev, resultRev} = event
  const version = {documentId: publishedIdOf(versionId), versionId}
  if (resultRev && !previousRev) {
    const revision = {revisionId: transactionId, versionRevisionId: transactionId}
    const documentType = event.result?._type
    return {...version, ...revision, type: 'addDocumentToRelease', documentType}
  }
  if (resultRev || !previousRev) return undefined
  return {
    ...version,
    type: 'discardDocumentFromRelease',
    documentType: event.previous?._type,
    versionRevisionId: previousRev,
  }
}
