import type {DatabaseSync} from 'node:sqlite'
import {numberColumn, textColumn} from '../store/json.ts'

/** A webhook call that is still to be made. */
export interface Delivery {
  id: number
  /** The webhook it belongs to. */
  hook: string
  dataset: string
  documentId: string
  transactionId: string
  operation: string
  /** The JSON text to send. */
  payload: string
  idempotencyKey: string
  /** Milliseconds since 1970. */
  createdAt: number
  attempts: number
  nextAttemptAt: number
}

/** The webhook calls still to be made. It is in the database, so a restart forgets none. */
export class Outbox {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    // Data folders of the first version know one webhook only, the site's.
    const columns = database.prepare('PRAGMA table_info(webhook_outbox)').all()
    if (columns.some(({name}) => name === 'hook')) return
    database.exec(`ALTER TABLE webhook_outbox ADD COLUMN hook TEXT NOT NULL DEFAULT 'site'`)
  }

  /** Call it inside the transaction that stores the document. */
  add(delivery: Omit<Delivery, 'id' | 'attempts' | 'nextAttemptAt'>): void {
    this.#database
      .prepare(
        `INSERT INTO webhook_outbox (hook, dataset, document_id, transaction_id, operation, payload,
           idempotency_key, created_at, next_attempt_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
      )
      .run(
        delivery.hook,
        delivery.dataset,
        delivery.documentId,
        delivery.transactionId,
        delivery.operation,
        delivery.payload,
        delivery.idempotencyKey,
        delivery.createdAt,
        delivery.createdAt,
      )
  }

  /** The oldest call of each webhook for each document: those behind it wait, so that news stays in order. */
  heads(): Delivery[] {
    return this.#database
      .prepare(
        `SELECT * FROM webhook_outbox WHERE id IN
           (SELECT min(id) FROM webhook_outbox GROUP BY hook, dataset, document_id) ORDER BY id`,
      )
      .all()
      .map((row) => ({
        id: numberColumn(row, 'id'),
        hook: textColumn(row, 'hook'),
        dataset: textColumn(row, 'dataset'),
        documentId: textColumn(row, 'document_id'),
        transactionId: textColumn(row, 'transaction_id'),
        operation: textColumn(row, 'operation'),
        payload: textColumn(row, 'payload'),
        idempotencyKey: textColumn(row, 'idempotency_key'),
        createdAt: numberColumn(row, 'created_at'),
        attempts: numberColumn(row, 'attempts'),
        nextAttemptAt: numberColumn(row, 'next_attempt_at'),
      }))
  }

  /** How many calls wait. */
  size(): number {
    const row = this.#database.prepare('SELECT count(*) AS size FROM webhook_outbox').get()
    return numberColumn(row ?? {}, 'size')
  }

  remove(id: number): void {
    this.#database.prepare('DELETE FROM webhook_outbox WHERE id = ?').run(id)
  }

  postpone(id: number, until: number): void {
    this.#database
      .prepare(
        'UPDATE webhook_outbox SET attempts = attempts + 1, next_attempt_at = ? WHERE id = ?',
      )
      .run(until, id)
  }
}
