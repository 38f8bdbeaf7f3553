import type {LakeDocument} from '../documents.ts'
import {describeEvents} from '../history/document-events.ts'
import {describeTransactions} from '../history/transactions.ts'
import {datasetOf, flag, listParam, requireRole, type Call} from '../http/call.ts'
import {HttpError} from '../http/http-error.ts'
import {sendJson} from '../http/respond.ts'
import type {Route} from '../http/route.ts'
import type {Dataset} from '../store/dataset.ts'
import {publishedIdOf} from '../store/document-ids.ts'

export const historyRoutes: Route[] = [
  {methods: ['GET'], path: '/data/history/:dataset/transactions/:ids', answer: answerTransactions},
  {methods: ['GET'], path: '/data/history/:dataset/events/documents/:id', answer: answerEvents},
  {methods: ['GET'], path: '/data/history/:dataset/documents/:ids', answer: answerRevision},
]

const mostTransactions = 1000

function answerTransactions(call: Call): void {
  requireRole(call, 'viewer')
  const {query, response} = call
  const documentIds = listParam(call.params.ids)
  const text = (name: string) => query.get(name) || undefined
  const authors = text('authors')
  const lines = describeTransactions(datasetOf(call).events({documentIds}), {
    documentIds,
    from: text('fromTransaction'),
    to: text('toTransaction'),
    fromTime: text('fromTime'),
    toTime: text('toTime'),
    authors: authors === undefined ? undefined : listParam(authors),
    reverse: flag(call, 'reverse'),
    limit: limitOf(query, mostTransactions),
    excludeContent: flag(call, 'excludeContent'),
    mendoza: query.get('effectFormat') === 'mendoza',
  })
  response.setHeader('Cache-Control', 'no-store')
  response.writeHead(200, {'Content-Type': 'application/x-ndjson; charset=utf-8'})
  response.end(lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
}

function answerEvents(call: Call): void {
  requireRole(call, 'viewer')
  const dataset = datasetOf(call)
  const documentId = publishedIdOf(call.params.id ?? '')
  const limit = limitOf(call.query, 100)
  const events = describeEvents(documentId, dataset.eventsOfGroup(documentId))
  const start = Number(call.query.get('nextCursor') ?? 0) || 0
  const more = events.length > start + limit
  sendJson(call.response, {
    events: {[documentId]: events.slice(start, start + limit)},
    nextCursor: more ? String(start + limit) : '',
  })
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
    return event && (event.result ?? event.previous)
  }
  if (time) {
    const at = timeOf(time)
    return events.find(({timestamp}) => timestamp <= at)?.result
  }
  if (query.get('lastRevision') === 'true') {
    return events.find(({result}) => result)?.result
  }
  throw new HttpError(
    400,
    'Say which revision: add ?revision=<rev>, ?time=<ISO time> or ?lastRevision=true',
  )
}

function timeOf(text: string): string {
  const time = new Date(text)
  if (Number.isNaN(time.getTime())) throw new HttpError(400, `"${text}" is no ISO 8601 time`)
  return time.toISOString()
}

function limitOf(query: URLSearchParams, most: number): number {
  const limit = Number(query.get('limit') ?? most)
  return Number.isInteger(limit) && limit > 0 ? Math.min(limit, most) : most
}
