import type {DatabaseSync} from 'node:sqlite'
import {namesAnybody, normalOrigin, type AllowedOrigin} from '../http/origin-pattern.ts'
import {textColumn} from '../documents/json.ts'
import {commandLine} from '../command-line.ts'

// Two tables, as the first version only knew origins with credentials.
const tables = `
  CREATE TABLE IF NOT EXISTS allowed_origins (origin TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS plain_origins (origin TEXT PRIMARY KEY) STRICT, WITHOUT ROWID;
`

export class AllowedOrigins {
  readonly #database: DatabaseSync

  constructor(database: DatabaseSync) {
    this.#database = database
    database.exec(tables)
  }

  list(): AllowedOrigin[] {
    return this.#database
      .prepare(
        `SELECT origin, 'yes' AS credentials FROM allowed_origins
         UNION ALL SELECT origin, 'no' FROM plain_origins ORDER BY origin`,
      )
      .all()
      .map((row) => ({
        origin: textColumn(row, 'origin'),
        credentials: textColumn(row, 'credentials') === 'yes',
      }))
  }

  /** Adds an origin, or changes its credentials setting. @throws Error when it is invalid. */
  add({origin: text, credentials}: AllowedOrigin): void {
    const origin = normalOrigin(text)
    if (credentials && namesAnybody(origin)) {
      throw new Error(
        `"${text}" matches anybody's pages, which must not send your token: name the domain, as in https://*.example.com, or leave --credentials out.`,
      )
    }
    this.#delete(origin)
    const table = credentials ? 'allowed_origins' : 'plain_origins'
    this.#database.prepare(`INSERT OR IGNORE INTO ${table} VALUES (?)`).run(origin)
  }

  /** @throws Error when it is not in the list. */
  remove(text: string): void {
    if (this.#delete(normalOrigin(text)) > 0) return
    throw new Error(`${text} is not in the list: "${commandLine('cors list')}" shows it.`)
  }

  #delete(origin: string): number {
    const changes = ['allowed_origins', 'plain_origins'].map((table) =>
      Number(this.#database.prepare(`DELETE FROM ${table} WHERE origin = ?`).run(origin).changes),
    )
    return Math.max(...changes)
  }
}
