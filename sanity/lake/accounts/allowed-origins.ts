import type {DatabaseSync} from 'node:sqlite'
import {textColumn} from '../store/json.ts'

const table =
  'CREATE TABLE IF NOT EXISTS allowed_origins (origin TEXT PRIMARY KEY) STRICT, WITHOUT ROWID'

/** Pages that may use the lake from a browser, beside those it was started for. */
export class AllowedOrigins {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(table)
  }

  list(): string[] {
    return this.#database
      .prepare('SELECT origin FROM allowed_origins')
      .all()
      .map((row) => textColumn(row, 'origin'))
  }

  /** @throws Error when it is no origin. */
  add(origin: string): void {
    this.#database.prepare('INSERT OR IGNORE INTO allowed_origins VALUES (?)').run(normal(origin))
  }

  /** @throws Error when it is not in the list. */
  remove(origin: string): void {
    const {changes} = this.#database
      .prepare('DELETE FROM allowed_origins WHERE origin = ?')
      .run(normal(origin))
    if (Number(changes) === 0) throw new Error(`${origin} is not in the list.`)
  }
}

function normal(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) {
    return url.origin
  }
  throw new Error(`"${text}" is no origin: write it like https://www.example.com, without a path.`)
}
