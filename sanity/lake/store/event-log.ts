import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import type {LakeDocument} from '../documents.ts'
import {isObject, numberColumn, textColumn, textOf, type JsonObject} from './json.ts'
import {textOfDocument} from './lazy-document.ts'
import {parseDocument} from './stored-document.ts'

/** What one transaction did to one document. */
export interface LogEvent {
  /** Where it stands in the log; grows without end, over all datasets. */
  position: number
  dataset: string
  transactionId: string
  documentId: string
  mutations: JsonObject[]
  /** The action types that asked for it, such as `sanity.action.document.publish`; empty for plain mutations. */
  actions: string[]
  author: string
  /** ISO 8601, with milliseconds. */
  timestamp: string
  /** The document before and after; undefined where it did not exist. */
  previous: LakeDocument | undefined
  result: LakeDocument | undefined
}

export type NewLogEvent = Omit<LogEvent, 'position'>

export interface EventFilter {
  documentIds?: string[]
  /** A published document's id: its drafts and versions are meant as well. */
  group?: string
  /** A release's name: its own document and its versions are meant. */
  release?: string
  transactionId?: string
  /** Only events behind this position. */
  after?: number
  limit?: number
  newestFirst?: boolean
}

/**
 * Appends one event and returns its position. Call it inside the transaction that stores the document.
 * `resultText` is the result as JSON, for those who have it already.
 */
export function appendEvent(
  database: DatabaseSync,
  event: NewLogEvent,
  resultText = event.result && JSON.stringify(event.result),
): number {
  const {lastInsertRowid} = database
    .prepare(
      `INSERT INTO events (dataset, transaction_id, document_id, previous_rev, result_rev, mutations,
         actions, author, timestamp, previous, result) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      event.dataset,
      event.transactionId,
      event.documentId,
      event.previous?._rev ?? null,
      event.result?._rev ?? null,
      JSON.stringify(event.mutations),
      JSON.stringify(event.actions),
      event.author,
      event.timestamp,
      event.previous ? textOfDocument(event.previous) : null,
      resultText ?? null,
    )
  return Number(lastInsertRowid)
}

/** Reads a dataset's events, oldest first unless the filter says otherwise. */
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
    wheres.push(`(document_id IN (?, ?) OR document_id GLOB 'versions.*.' || ?)`)
    values.push(group, `drafts.${group}`, group)
  }
  if (release !== undefined) {
    // The sign after a dot ends the range, so that the index answers.
    wheres.push('(document_id = ? OR (document_id > ? AND document_id < ?))')
    values.push(`_.releases.${release}`, `versions.${release}.`, `versions.${release}/`)
  }
  if (transactionId !== undefined) {
    wheres.push('transaction_id = ?')
    values.push(transactionId)
  }
  return database
    .prepare(
      `SELECT * FROM events WHERE ${wheres.join(' AND ')}
       ORDER BY position ${newestFirst ? 'DESC' : 'ASC'} LIMIT ?`,
    )
    .all(...values, limit)
    .map(parseEvent)
}

/** The position of the newest event of any dataset; 0 in an empty log. */
export function lastPosition(database: DatabaseSync): number {
  const row = database.prepare('SELECT max(position) AS position FROM events').get()
  return typeof row?.position === 'number' ? row.position : 0
}

function parseEvent(row: Record<string, SQLOutputValue>): LogEvent {
  const document = (json: SQLOutputValue | undefined) =>
    typeof json === 'string' ? parseDocument(json) : undefined
  return {
    position: numberColumn(row, 'position'),
    dataset: textColumn(row, 'dataset'),
    transactionId: textColumn(row, 'transaction_id'),
    documentId: textColumn(row, 'document_id'),
    mutations: parseList(textColumn(row, 'mutations')).filter(isObject),
    actions: parseList(textColumn(row, 'actions')).flatMap((action) => textOf(action) ?? []),
    author: textColumn(row, 'author'),
    timestamp: textColumn(row, 'timestamp'),
    previous: document(row.previous),
    result: document(row.result),
  }
}

function parseList(json: string): unknown[] {
  const list: unknown = JSON.parse(json)
  return Array.isArray(list) ? list : []
}
