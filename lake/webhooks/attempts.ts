import type {DatabaseSync} from 'node:sqlite'
import {numberColumn, textColumn} from '../documents/json.ts'

export interface Attempt {
  hook: string
  documentId: string
  operation: string
  transactionId: string
  /** The HTTP status, or the network error. */
  outcome: string
  /** ISO 8601. */
  at: string
  milliseconds: number
}

const kept = 1000
const table = `CREATE TABLE IF NOT EXISTS webhook_attempts (
  id INTEGER PRIMARY KEY AUTOINCREMENT, hook TEXT NOT NULL, document_id TEXT NOT NULL,
  operation TEXT NOT NULL, transaction_id TEXT NOT NULL, outcome TEXT NOT NULL, at TEXT NOT NULL,
  milliseconds INTEGER NOT NULL
) STRICT`

/** The last thousand webhook calls with their outcomes, for debugging. */
export class Attempts {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(table)
  }

  add({hook, documentId, operation, transactionId, outcome, at, milliseconds}: Attempt): void {
    const {lastInsertRowid} = this.#database
      .prepare(
        `INSERT INTO webhook_attempts (hook, document_id, operation, transaction_id, outcome, at,
           milliseconds) VALUES (?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(hook, documentId, operation, transactionId, outcome, at, milliseconds)
    this.#database
      .prepare('DELETE FROM webhook_attempts WHERE id <= ?')
      .run(Number(lastInsertRowid) - kept)
  }

  list(limit: number): Attempt[] {
    return this.#database
      .prepare('SELECT * FROM webhook_attempts ORDER BY id DESC LIMIT ?')
      .all(limit)
      .map((row) => ({
        hook: textColumn(row, 'hook'),
        documentId: textColumn(row, 'document_id'),
        operation: textColumn(row, 'operation'),
        transactionId: textColumn(row, 'transaction_id'),
        outcome: textColumn(row, 'outcome'),
        at: textColumn(row, 'at'),
        milliseconds: numberColumn(row, 'milliseconds'),
      }))
  }
}
