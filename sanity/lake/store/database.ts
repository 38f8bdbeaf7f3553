import {existsSync, mkdirSync} from 'node:fs'
import {dirname, join, resolve} from 'node:path'
import {DatabaseSync} from 'node:sqlite'

const schema = `
  CREATE TABLE IF NOT EXISTS datasets (
    name TEXT PRIMARY KEY, acl_mode TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS documents (
    dataset TEXT NOT NULL, id TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (dataset, id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS stored (
    dataset TEXT NOT NULL, id TEXT NOT NULL, head TEXT NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (dataset, id)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS events (
    position INTEGER PRIMARY KEY AUTOINCREMENT, dataset TEXT NOT NULL,
    transaction_id TEXT NOT NULL, document_id TEXT NOT NULL,
    previous_rev TEXT, result_rev TEXT, mutations TEXT NOT NULL, actions TEXT NOT NULL,
    author TEXT NOT NULL, timestamp TEXT NOT NULL, previous TEXT, result TEXT
  ) STRICT;
  CREATE INDEX IF NOT EXISTS events_by_document ON events (dataset, document_id, position);
  CREATE INDEX IF NOT EXISTS events_by_transaction ON events (dataset, transaction_id);
  CREATE TABLE IF NOT EXISTS users (
    id TEXT PRIMARY KEY, name TEXT NOT NULL, email TEXT NOT NULL, role TEXT NOT NULL,
    kind TEXT NOT NULL, created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS tokens (
    hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), created_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS sign_in_codes (
    hash TEXT PRIMARY KEY, user_id TEXT NOT NULL REFERENCES users (id), expires_at TEXT NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS key_values (
    user_id TEXT NOT NULL, key TEXT NOT NULL, value TEXT NOT NULL, PRIMARY KEY (user_id, key)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS webhook_outbox (
    id INTEGER PRIMARY KEY AUTOINCREMENT, dataset TEXT NOT NULL, document_id TEXT NOT NULL,
    transaction_id TEXT NOT NULL, operation TEXT NOT NULL, payload TEXT NOT NULL,
    idempotency_key TEXT NOT NULL, created_at INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0, next_attempt_at INTEGER NOT NULL
  ) STRICT;
  CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT;
`

/**
 * Opens (and if need be makes) `<dataDir>/lake/lake.sqlite`. Several processes may have it open:
 * the lake itself, and the commands that make tokens and sign-in links.
 * @throws Error that names DATA_DIR when the folder cannot be written.
 */
export function openDatabase(dataDir: string): DatabaseSync {
  const folder = lakeFolder(dataDir)
  try {
    const database = new DatabaseSync(join(folder, 'lake.sqlite'))
    database.exec('PRAGMA busy_timeout = 5000')
    database.exec('PRAGMA journal_mode = WAL')
    // A write is acknowledged once it is on the disk, not once the system has promised to put it there.
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA foreign_keys = ON')
    database.exec(schema)
    return database
  } catch (cause) {
    throw new Error(
      `The lake cannot use its database in ${folder}: free the space or fix the permissions there, or set DATA_DIR to another folder.`,
      {cause},
    )
  }
}

/** The lake's own folder inside the data folder, made when missing. */
export function lakeFolder(dataDir: string): string {
  const folder = resolve(dataDir, 'lake')
  try {
    makeFolder(folder)
    return folder
  } catch (cause) {
    throw new Error(
      `The lake cannot write to ${folder}: fix its permissions, or set DATA_DIR to a folder you own.`,
      {cause},
    )
  }
}

// Node's own recursive mkdir never returns below /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

/** Runs `work` as one transaction: all of it reaches the disk, or none. */
export function inTransaction<T>(database: DatabaseSync, work: () => T): T {
  database.exec('BEGIN IMMEDIATE')
  try {
    const result = work()
    database.exec('COMMIT')
    return result
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}
