import type {LakeDocument} from '../documents/documents.ts'
import {describeEvents} from '../history/document-events.ts'
import {describeReleaseEvents} from '../history/release-events.ts'
import {describeTransactions} from '../history/transactions.ts'
import {datasetOf, flag, listParam, requireRole, type Call} from '../http/call.ts'
import {badRequest} from '../errors/request-errors.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import type {Dataset} from '../store/dataset.ts'
import {isVersionId, publishedIdOf} from '../documents/document-ids.ts'
import type {LogEvent} from '../store/event-log.ts'
import {releaseOfVersion, releasePath} from '../documents/release-ids.ts'

/** "History" in Sanity's HTTP reference, and the events of the Studio's history panel. */
export const historyRoutes: Route[] = [
  {methods: ['GET'], path: '/data/history/:dataset/transactions/:ids', answer: answerTransactions},
  {methods: ['GET'], path: '/data/history/:dataset/events/documents/:id', answer: answerEvents},
  {
    methods: ['GET'],
    path: '/data/history/:dataset/events/releases/:id',
    answer: answerReleaseEvents,
  },
  {methods: ['GET'], path: '/data/history/:dataset/documents/:ids', answer: answerRevision},
]

const mostTransactions = 1000

function answerTransactions(call: Call): void {
  requireRole(call, 'viewer')
  const {query, response} = call
  const documentIds = listParam(call.params.ids)
  const text = (name: string) => query.get(name) || undefined
  const authors = text('authors')
  const dataset = datasetOf(call)
  const excludeContent = flag(call, 'excludeContent')
  const mendoza = query.get('effectFormat') === 'mendoza'
  const events = dataset.events({documentIds})
  const lines = describeTransactions(events, {
    documentIds,
    from: positionsOf(call, 'fromTransaction')[0],
    to: positionsOf(call, 'toTransaction').at(-1),
    fromTime: text('fromTime'),
    toTime: text('toTime'),
    authors: authors === undefined ? undefined : listParam(authors),
    reverse: flag(call, 'reverse'),
    limit: limitOf(query, mostTransactions),
    excludeContent,
    mendoza,
    whole: flag(call, 'includeIdentifiedDocumentsOnly')
      ? undefined
      : (transactionId) => dataset.events({transactionId}),
  })
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(200, {'Content-Type': 'application/x-ndjson; charset=utf-8'})
  response.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

// Searches the whole log, as the transaction may have changed other documents only.
function positionsOf(call: Call, name: string): number[] {
  const transactionId = call.query.get(name)
  if (!transactionId) return []
  return datasetOf(call)
    .events({transactionId})
    .map(({position}) => position)
}

function answerEvents(call: Call): void {
  requireRole(call, 'viewer')
  const dataset = datasetOf(call)
  const id = call.params.id ?? ''
  const own = dataset.eventsOfGroup(publishedIdOf(id))
  const releases = new Set(own.flatMap(({documentId}) => releaseOfVersion(documentId) ?? []))
  const documentIds = Array.from(releases, (name) => releasePath + name)
  const theirs = documentIds.length > 0 ? dataset.events({documentIds}) : []
  const events = describeEvents(
    id,
    [...own, ...theirs].toSorted((a, b) => a.position - b.position),
  )
  const {page, nextCursor} = pageOf(events, call.query)
  sendJson(call.response, {events: {[id]: page}, nextCursor})
}

function answerReleaseEvents(call: Call): void {
  requireRole(call, 'viewer')
  const name = call.params.id ?? ''
  const events = describeReleaseEvents(name, datasetOf(call).events({release: name}))
  const {page, nextCursor} = pageOf(events, call.query)
  sendJson(call.response, {events: page, nextCursor})
}

function pageOf<T>(events: T[], query: URLSearchParams): {page: T[]; nextCursor: string} {
  const start = Number(query.get('nextCursor') ?? 0) || 0
  const end = start + limitOf(query, 100)
  return {page: events.slice(start, end), nextCursor: events.length > end ? String(end) : ''}
}

function answerRevision(call: Call): void {
  requireRole(call, 'viewer')
  const dataset = datasetOf(call)
  const documents = listParam(call.params.ids).flatMap(
    (id) => revisionOf(dataset, id, call.query) ?? [],
  )
  sendJson(call.response, {documents})
}

function revisionOf(
  dataset: Dataset,
  id: string,
  query: URLSearchParams,
): LakeDocument | undefined {
  const events = dataset.events({documentIds: [id], newestFirst: true})
  const revision = query.get('revision')
  const time = query.get('time')
  if (revision) {
    const event = events.find(({transactionId}) => transactionId === revision)
    if (event) return event.result ?? event.previous
    // A transaction of other documents stands for its time.
    const at = dataset.events({transactionId: revision}).at(-1)?.position ?? 0
    return events.find(({position}) => position <= at)?.result
  }
  if (time) {
    const at = timeOf(time)
    return events.find(({timestamp}) => timestamp <= at)?.result
  }
  if (query.get('lastRevision') === 'true') {
    return lastRevisionOf(id, events)
  }
  throw badRequest(
    'Say which revision: add ?revision=<rev>, ?time=<ISO time> or ?lastRevision=true',
  )
}

// For a published version the Studio asks with the revision of the publishing transaction.
function lastRevisionOf(id: string, [newest, ...older]: LogEvent[]): LakeDocument | undefined {
  if (newest?.previous && !newest.result && isVersionId(id)) {
    return {...newest.previous, _rev: newest.transactionId}
  }
  return newest?.result ?? older.find(({result}) => result)?.result
}

function timeOf(text: string): string {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw badRequest(`"${text}" is no ISO 8601 time`)
  return time.toISOString()
}

function limitOf(query: URLSearchParams, most: number): number {
  const limit = Number(query.get('limit') ?? most)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : most
}
