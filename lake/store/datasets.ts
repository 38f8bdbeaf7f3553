import type {DatabaseSync} from 'node:sqlite'
import {Dataset, type DatasetOptions} from './dataset.ts'
import {inTransaction} from './database.ts'
import {textColumn} from '../documents/json.ts'

export interface DatasetEntry {
  name: string
  aclMode: string
  createdAt: string
}

const namePattern = /^[a-z0-9][a-z0-9_-]{0,63}$/

export function isDatasetName(name: string): boolean {
  return namePattern.test(name)
}

export class Datasets {
  readonly #database: DatabaseSync
  readonly #options: DatasetOptions
  readonly #open = new Map<string, Dataset>()
  readonly #private: Set<string>

  constructor(database: DatabaseSync, options: DatasetOptions) {
    this.#database = database
    this.#options = options
    const hidden = this.list().filter(({aclMode}) => aclMode === 'private')
    this.#private = new Set(hidden.map(({name}) => name))
  }

  isPrivate(name: string): boolean {
    return this.#private.has(name)
  }

  list(): DatasetEntry[] {
    return this.#database
      .prepare('SELECT name, acl_mode, created_at FROM datasets ORDER BY name')
      .all()
      .map((row) => ({
        name: textColumn(row, 'name'),
        aclMode: textColumn(row, 'acl_mode'),
        createdAt: textColumn(row, 'created_at'),
      }))
  }

  get(name: string): Dataset | undefined {
    const open = this.#open.get(name)
    if (open) return open
    if (!this.list().some((entry) => entry.name === name)) return undefined
    const dataset = new Dataset(this.#database, name, this.#options)
    this.#open.set(name, dataset)
    return dataset
  }

  /** Creates the dataset, or sets the access mode of an existing one. */
  put(name: string, aclMode: string): void {
    this.#database
      .prepare(
        `INSERT INTO datasets (name, acl_mode, created_at) VALUES (?, ?, ?)
         ON CONFLICT (name) DO UPDATE SET acl_mode = excluded.acl_mode`,
      )
      .run(name, aclMode, new Date().toISOString())
    if (aclMode === 'private') this.#private.add(name)
    else this.#private.delete(name)
  }

  /** Deletes the dataset with its documents and history; false if it does not exist. */
  delete(name: string): boolean {
    this.#open.get(name)?.retire()
    this.#open.delete(name)
    return inTransaction(this.#database, () => {
      for (const [table, column] of [
        ['stored', 'body'],
        ['events', 'previous'],
        ['events', 'result'],
      ])
        this.#database
          .prepare(
            `DELETE FROM bodies WHERE id IN (SELECT ${column} FROM ${table} WHERE dataset = ?)`,
          )
          .run(name)
      for (const table of ['stored', 'events', 'webhook_outbox']) {
        this.#database.prepare(`DELETE FROM ${table} WHERE dataset = ?`).run(name)
      }
      return this.#database.prepare('DELETE FROM datasets WHERE name = ?').run(name).changes > 0
    })
  }
}
