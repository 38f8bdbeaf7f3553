import {join} from 'node:path'
import {DatabaseSync, type StatementSync} from 'node:sqlite'
import {DamagedStore, refuseLostDatabase, saysDamaged} from './damaged-store.ts'
import {lockFolder} from './folder-lock.ts'
import {lakeFolder} from './lake-folder.ts'
import {bringUpToDate, isUpToDate, NewerStore, OlderLakeRuns} from './migrations.ts'

/**
 * Opens or creates `<dataDir>/lake/lake.sqlite`, which several processes share: the lake and its
 * commands. Only with the folder's lock (`locked`) are older layouts migrated.
 * @throws Error that names DATA_DIR when the folder is read-only or has a newer layout;
 *   DamagedStore when it is not a lake's database.
 */
export function openDatabase(dataDir: string, {locked = false} = {}): DatabaseSync {
  const folder = lakeFolder(dataDir)
  refuseLostDatabase(folder)
  let database: DatabaseSync | undefined
  try {
    database = new DatabaseSync(join(folder, 'lake.sqlite'))
    database.exec('PRAGMA busy_timeout = 5000')
    database.exec('PRAGMA journal_mode = WAL')
    // Durable on disk before a write is acknowledged.
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
    // A starting lake may be migrating: its transaction is done once this one begins.
    database.exec('BEGIN IMMEDIATE; COMMIT')
    if (isUpToDate(database)) return () => undefined
    throw new OlderLakeRuns(lakeFolder(dataDir), {cause})
  }
}

const prepared = new WeakMap<DatabaseSync, Map<string, StatementSync>>()

export function statement(database: DatabaseSync, sql: string): StatementSync {
  const known = prepared.get(database) ?? new Map<string, StatementSync>()
  prepared.set(database, known)
  const compiled = known.get(sql) ?? database.prepare(sql)
  known.set(sql, compiled)
  return compiled
}

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
