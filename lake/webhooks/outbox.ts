import type {DatabaseSync, SQLOutputValue} from 'node:sqlite'
import {statement} from '../store/database.ts'
import {numberColumn, textColumn} from '../documents/json.ts'

export interface Delivery {
  id: number
  hook: string
  dataset: string
  documentId: string
  transactionId: string
  operation: string
  payload: string
  idempotencyKey: string
  /** Milliseconds since 1970. */
  createdAt: number
  attempts: number
  nextAttemptAt: number
}

export type Waiting = Pick<
  Delivery,
  'id' | 'hook' | 'dataset' | 'documentId' | 'createdAt' | 'nextAttemptAt'
>

/** The pending webhook calls, kept in the database so that they survive a restart. */
export class Outbox {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    // Data folders of the first version have one webhook only, the site's.
    const columns = database.prepare('PRAGMA table_info(webhook_outbox)').all()
    if (!columns.some(({name}) => name === 'hook')) {
      database.exec(`ALTER TABLE webhook_outbox ADD COLUMN hook TEXT NOT NULL DEFAULT 'site'`)
    }
    database.exec(`CREATE INDEX IF NOT EXISTS outbox_by_document
      ON webhook_outbox (hook, dataset, document_id, id)`)
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

  behind(id: number): Waiting[] {
    const query = `SELECT ${waitingColumns} FROM webhook_outbox WHERE id > ? ORDER BY id`
    return statement(this.#database, query).all(id).map(waitingOf)
  }

  /** The oldest call of a webhook for a document; later ones wait for it, to keep their order. */
  head({hook, dataset, documentId}: Waiting): Waiting | undefined {
    const row = statement(
      this.#database,
      `SELECT ${waitingColumns} FROM webhook_outbox
       WHERE hook = ? AND dataset = ? AND document_id = ? ORDER BY id LIMIT 1`,
    ).get(hook, dataset, documentId)
    return row && waitingOf(row)
  }

  read(id: number): Delivery | undefined {
    const row = statement(this.#database, 'SELECT * FROM webhook_outbox WHERE id = ?').get(id)
    return (
      row && {
        ...waitingOf(row),
        transactionId: textColumn(row, 'transaction_id'),
        operation: textColumn(row, 'operation'),
        payload: textColumn(row, 'payload'),
        idempotencyKey: textColumn(row, 'idempotency_key'),
        attempts: numberColumn(row, 'attempts'),
      }
    )
  }

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

const waitingColumns = 'id, hook, dataset, document_id, created_at, next_attempt_at'

function waitingOf(row: Record<string, SQLOutputValue>): Waiting {
  return {
    id: numberColumn(row, 'id'),
    hook: textColumn(row, 'hook'),
    dataset: textColumn(row, 'dataset'),
    documentId: textColumn(row, 'document_id'),
    createdAt: numberColumn(row, 'created_at'),
    nextAttemptAt: numberColumn(row, 'next_attempt_at'),
  }
}
