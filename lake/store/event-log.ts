import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import type {LakeDocument} from '../documents/documents.ts'
import {statement} from './database.ts'
import {numberColumn, textColumn, textOf, type JsonObject} from '../documents/json.ts'
import {mutationsText, parseMutations} from './logged-mutations.ts'
import {parseDocument} from './stored-document.ts'

export interface LogEvent {
  position: number
  dataset: string
  transactionId: string
  documentId: string
  mutations: JsonObject[]
  /** Action types, such as `sanity.action.document.publish`; empty for plain mutations. */
  actions: string[]
  author: string
  /** ISO 8601, with milliseconds. */
  timestamp: string
  /** Of an event from the log, bodies and mutations are read and parsed when they are used. */
  previous: LakeDocument | undefined
  result: LakeDocument | undefined
  /** Revisions of both; undefined where there is no document. */
  previousRev: string | undefined
  resultRev: string | undefined
}

export type NewLogEvent = Omit<LogEvent, 'position' | 'previousRev' | 'resultRev'>

export interface EventFilter {
  documentIds?: string[]
  /** A published id: its drafts and versions are included. */
  group?: string
  /** A release's name: its document and versions. */
  release?: string
  transactionId?: string
  after?: number
  limit?: number
  newestFirst?: boolean
}

interface EventBodies {
  previous: number | undefined
  result: number | undefined
}

/** Appends one event and returns its position. Call it inside the storing transaction. */
export function appendEvent(
  database: DatabaseSync,
  event: NewLogEvent,
  {previous, result}: EventBodies,
): number {
  const {lastInsertRowid} = statement(
    database,
    `INSERT INTO events (dataset, transaction_id, document_id, previous_rev, result_rev, mutations,
       actions, author, timestamp, previous, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    event.dataset,
    event.transactionId,
    event.documentId,
    event.previous?._rev ?? null,
    event.result?._rev ?? null,
    mutationsText(event.mutations, event.result),
    JSON.stringify(event.actions),
    event.author,
    event.timestamp,
    previous ?? null,
    result ?? null,
  )
  return Number(lastInsertRowid)
}

export function hasTransaction(database: DatabaseSync, dataset: string, id: string): boolean {
  const query = 'SELECT 1 FROM events WHERE dataset = ? AND transaction_id = ? LIMIT 1'
  return statement(database, query).get(dataset, id) !== undefined
}

export function readEvents(
  database: DatabaseSync,
  dataset: string,
  filter: EventFilter = {},
): LogEvent[] {
  const {
    documentIds,
    group,
    release,
    transactionId,
    after = 0,
    limit = -1,
    newestFirst = false,
  } = filter
  const wheres = ['dataset = ?', 'position > ?']
  const values: (string | number)[] = [dataset, after]
  if (documentIds) {
    wheres.push(`document_id IN (${documentIds.map(() => '?').join(', ')})`)
    values.push(...documentIds)
  }
  if (group !== undefined) {
    // `/` is the character after `.`: an index range of all versions, instead of the whole log.
    wheres.push(`(document_id IN (?, ?) OR (document_id > 'versions.' AND document_id < 'versions/'
       AND document_id GLOB 'versions.*.' || ?))`)
    values.push(group, `drafts.${group}`, group)
  }
  if (release !== undefined) {
    // `/` is the character after `.`: an index range of all ids with this prefix.
    wheres.push('(document_id = ? OR (document_id > ? AND document_id < ?))')
    values.push(`_.releases.${release}`, `versions.${release}.`, `versions.${release}/`)
  }
  if (transactionId !== undefined) {
    wheres.push('transaction_id = ?')
    values.push(transactionId)
  }
  const rows = database
    .prepare(
      `SELECT * FROM events WHERE ${wheres.join(' AND ')}
       ORDER BY position ${newestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
    )
    .all(...values, limit)
  // The body after one event is the body before the next.
  const known = new Map<number, LakeDocument>()
  const bodyOf = (number: SQLOutputValue | undefined) => {
    if (typeof number !== 'number') return undefined
    const body = known.get(number) ?? readBody(database, number)
    known.set(number, body)
    return body
  }
  return rows.map((row) => parseEvent(row, bodyOf))
}

function readBody(database: DatabaseSync, number: number): LakeDocument {
  const row = statement(database, 'SELECT body FROM bodies WHERE id = ?').get(number)
  if (!row) throw new Error(`The log's body ${number} is gone: restore the data folder from a copy`)
  return parseDocument(textColumn(row, 'body'))
}

export function lastPosition(database: DatabaseSync): number {
  const row = database.prepare('SELECT max(position) AS position FROM events').get()
  return typeof row?.position === 'number' ? row.position : 0
}

type Row = Record<string, SQLOutputValue>

function parseEvent(
  row: Row,
  bodyOf: (number: Row[string] | undefined) => LakeDocument | undefined,
): LogEvent {
  return {
    position: numberColumn(row, 'position'),
    dataset: textColumn(row, 'dataset'),
    transactionId: textColumn(row, 'transaction_id'),
    documentId: textColumn(row, 'document_id'),
    get mutations() {
      return parseMutations(textColumn(row, 'mutations'), bodyOf(row.result))
    },
    actions: parseList(textColumn(row, 'actions')).flatMap((action) => textOf(action) ?? []),
    author: textColumn(row, 'author'),
    timestamp: textColumn(row, 'timestamp'),
    get previous() {
      return bodyOf(row.previous)
    },
    get result() {
      return bodyOf(row.result)
    },
    previousRev: textOf(row.previous_rev),
    resultRev: textOf(row.result_rev),
  }
}

function parseList(json: string): unknown[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list : []
}
