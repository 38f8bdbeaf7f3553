import {datasetOf, flag, readableBy, requireRole, type Call} from '../http/call.ts'
import {eventStreamOnly} from '../errors/request-errors.ts'
import type {Route} from '../http/route.ts'
import {syncTagsOfMutation} from '../query/origins/sync-tags.ts'
import {byTransaction, missedSince} from '../realtime/resume.ts'
import {isDraftId, isVersionId} from '../documents/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {lastEventId} from './query-params.ts'

/** "Live Content" in Sanity's HTTP reference: outdated sync tags. */
export const liveEventRoutes: Route[] = [
  {methods: ['GET'], path: '/data/live/events/:dataset', answer: liveEvents},
  {methods: ['GET'], path: '/projects/:project/datasets/:dataset/live/events', answer: liveEvents},
]

function liveEvents(call: Call): void {
  const {lake, request, response, user} = call
  const accept = request.headers.accept ?? '*/*'
  if (!/text\/event-stream|text\/\*|\*\/\*/.test(accept)) {
    throw eventStreamOnly()
  }
  const drafts = flag(call, 'includeDrafts') || flag(call, 'includeAllDocuments')
  if (drafts) requireRole(call, 'viewer')
  const dataset = datasetOf(call)
  const readable = readableBy(user)
  const concerns = ({documentId}: LogEvent) =>
    (drafts || !(isDraftId(documentId) || isVersionId(documentId))) &&
    readable?.({_id: documentId}) !== false

  const lastSeen = lastEventId(call)
  const missed = missedSince(dataset, lastSeen)
  const stream = lake.streams.start(response, dataset.name, user !== undefined)
  const tell = (commit: LogEvent[]) => {
    const events = commit.filter(concerns)
    const last = events.at(-1)
    if (!last) return
    const tags = events.flatMap(({previous, result}) =>
      syncTagsOfMutation(previous ?? null, result ?? null, drafts ? dataset.snapshot : undefined),
    )
    stream.send({event: 'message', data: {tags: [...new Set(tags)]}, id: String(last.position)})
  }
  const id = String(dataset.snapshot.revision)
  if (missed.kind === 'events') {
    // Not the newest: if the stream breaks before the missed events, it must resume from here.
    stream.send({event: 'welcome', data: {}, id: lastSeen})
    byTransaction(missed.events).forEach(tell)
  } else if (missed.kind === 'lost') {
    stream.send({event: 'restart', data: {}, id})
    stream.send({event: 'welcome', data: {}, id})
  } else stream.send({event: 'welcome', data: {}, id})
  stream.onClose(dataset.subscribe(tell))
}
