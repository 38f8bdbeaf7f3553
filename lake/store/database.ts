import {join} from 'node:path'
import {DatabaseSync, type StatementSync} from 'node:sqlite'
import {DamagedStore, refuseLostDatabase, saysDamaged} from './damaged-store.ts'
import {lockFolder} from './folder-lock.ts'
import {lakeFolder} from './lake-folder.ts'
import {bringUpToDate, isUpToDate, NewerStore, OlderLakeRuns} from './migrations.ts'

/**
 * Opens (and if need be makes) `<dataDir>/lake/lake.sqlite`. Several processes may have it open:
 * the lake itself, and the commands that make tokens and sign-in links. `locked` says that the
 * caller holds the folder's lock; only under it are the tables of older code changed.
 * @throws Error that names DATA_DIR when the folder cannot be written, or is newer than this code;
 *   DamagedStore when it is not what a lake wrote.
 */
export function openDatabase(dataDir: string, {locked = false} = {}): DatabaseSync {
  const folder = lakeFolder(dataDir)
  refuseLostDatabase(folder)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(folder, 'lake.sqlite'))
    database.exec('PRAGMA busy_timeout = 5000')
    database.exec('PRAGMA journal_mode = WAL')
    // A write is acknowledged once it is on the disk, not once the system has promised to put it there.
    database.exec('PRAGMA synchronous = FULL')
    database.exec('PRAGMA foreign_keys = ON')
    if (!isUpToDate(database)) {
      const release = locked ? () => undefined : lockForChange(database, dataDir)
      try {
        bringUpToDate(database)
      } finally {
        release()
      }
    }
    return database
  } catch (cause) {
    database?.close()
    if (cause instanceof NewerStore || cause instanceof OlderLakeRuns) throw cause
    if (saysDamaged(cause)) throw new DamagedStore(folder, cause.message, {cause})
    throw new Error(
      `The lake cannot use its database in ${folder}: free the space or fix the permissions there, or set DATA_DIR to another folder.`,
      {cause},
    )
  }
}

function lockForChange(database: DatabaseSync, dataDir: string): () => void {
  try {
    return lockFolder(dataDir)
  } catch (cause) {
    // It may be a lake of this code at its start: after its transaction all is as it should be.
    database.exec('BEGIN IMMEDIATE; COMMIT')
    if (isUpToDate(database)) return () => undefined
    throw new OlderLakeRuns(lakeFolder(dataDir), {cause})
  }
}

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>()

/** A statement for `get`, `all` and `run`, which is compiled once for each database. */
export function statement(database: DatabaseSync, sql: string): StatementSync {
  const known = prepared.get(database) ?? new Map<string, StatementSync>()
  prepared.set(database, known)
  const compiled = known.get(sql) ?? database.prepare(sql)
  known.set(sql, compiled)
  return compiled
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
