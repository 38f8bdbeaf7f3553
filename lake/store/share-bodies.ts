import type {DatabaseSync, SQLInputValue} from 'node:sqlite'
import {documentText} from './document-text.ts'
import {numberColumn, textColumn} from '../documents/json.ts'
import {parseDocument} from './stored-document.ts'

/**
 * Migrates layouts in which the log repeated every body, or documents had a table without heads, to
 * one where each body is stored once. Call it inside a transaction.
 */
export function shareBodies(database: DatabaseSync, contentTables: string): void {
  const oldEvents = isText(database, 'events', 'result')
  const oldStored = isText(database, 'stored', 'body')
  const oldDocuments = isText(database, 'documents', 'body')
  if (oldEvents) {
    database.exec(`DROP INDEX IF EXISTS events_by_document;
      DROP INDEX IF EXISTS events_by_transaction;
      ALTER TABLE events RENAME TO old_events`)
  }
  if (oldStored) database.exec('ALTER TABLE stored RENAME TO old_stored')
  database.exec(contentTables)
  const bodies = new Bodies(database)
  if (oldEvents) moveEvents(database, bodies)
  if (oldStored) {
    moveDocuments(database, bodies, 'SELECT dataset, id, head, body FROM old_stored')
    database.exec('DROP TABLE old_stored')
  }
  if (oldDocuments) {
    moveDocuments(database, bodies, 'SELECT dataset, id, NULL AS head, body FROM documents')
    database.exec('DROP TABLE documents')
  }
}

/** Stores bodies; an unchanged one gets the number of the document's last. */
class Bodies {
  readonly #last = new Map<string, number>()
  readonly #add
  readonly #isSame

  constructor(database: DatabaseSync) {
    this.#add = database.prepare('INSERT INTO bodies (body) VALUES (?)')
    this.#isSame = database.prepare('SELECT 1 FROM bodies WHERE id = ? AND body = ?')
  }

  numberOf(dataset: string, id: string, body: string): number {
    const key = `${dataset} ${id}`
    const last = this.#last.get(key)
    if (last !== undefined && this.#isSame.get(last, body)) return last
    const added = Number(this.#add.run(body).lastInsertRowid)
    this.#last.set(key, added)
    return added
  }
}

const kept = `position, dataset, transaction_id, document_id, previous_rev, result_rev, mutations,
  actions, author, timestamp`

function moveEvents(database: DatabaseSync, bodies: Bodies): void {
  const put = database.prepare(
    `INSERT INTO events (${kept}, previous, result)
     SELECT ${kept}, ?, ? FROM old_events WHERE position = ?`,
  )
  const rows = database.prepare(
    'SELECT position, dataset, document_id, previous, result FROM old_events ORDER BY position',
  )
  for (const row of rows.iterate()) {
    const [dataset, id] = [textColumn(row, 'dataset'), textColumn(row, 'document_id')]
    const numberOf = (body: unknown): SQLInputValue =>
      typeof body === 'string' ? bodies.numberOf(dataset, id, body) : null
    const previous = numberOf(row.previous)
    put.run(previous, numberOf(row.result), numberColumn(row, 'position'))
  }
  // Positions are never reused, not even those of deleted datasets.
  const last = database.prepare(`SELECT seq FROM sqlite_sequence WHERE name = 'old_events'`).get()
  database.exec('DROP TABLE old_events')
  database.exec(`DELETE FROM sqlite_sequence WHERE name = 'events'`)
  const position = last ? numberColumn(last, 'seq') : 0
  database.prepare(`INSERT INTO sqlite_sequence (name, seq) VALUES ('events', ?)`).run(position)
}

function moveDocuments(database: DatabaseSync, bodies: Bodies, select: string): void {
  const put = database.prepare(
    'INSERT OR REPLACE INTO stored (dataset, id, head, body) VALUES (?, ?, ?, ?)',
  )
  for (const row of database.prepare(select).iterate()) {
    const [dataset, id] = [textColumn(row, 'dataset'), textColumn(row, 'id')]
    const body = textColumn(row, 'body')
    const head = typeof row.head === 'string' ? row.head : documentText(parseDocument(body)).head
    put.run(dataset, id, head, bodies.numberOf(dataset, id, body))
  }
}

function isText(database: DatabaseSync, table: string, column: string): boolean {
  const columns = database.prepare(`PRAGMA table_info(${table})`).all()
  return columns.some(({name, type}) => name === column && type === 'TEXT')
}
