import type {DatabaseSync} from 'node:sqlite'
import {textColumn} from '../documents/json.ts'

export interface KeyValue {
  key: string
  value: unknown
}

export class KeyValues {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
  }

  read(userId: string, keys?: string[]): KeyValue[] {
    return this.#database
      .prepare('SELECT key, value FROM key_values WHERE user_id = ? ORDER BY key')
      .all(userId)
      .map((row): KeyValue => ({
        key: textColumn(row, 'key'),
        value: JSON.parse(textColumn(row, 'value')),
      }))
      .filter(({key}) => !keys || keys.includes(key))
  }

  write(userId: string, pairs: KeyValue[]): void {
    const put = this.#database.prepare(
      'INSERT OR REPLACE INTO key_values (user_id, key, value) VALUES (?, ?, ?)',
    )
    for (const {key, value} of pairs) put.run(userId, key, JSON.stringify(value ?? null))
  }
}
