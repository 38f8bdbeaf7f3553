import type {DatabaseSync} from 'node:sqlite'
import {numberColumn} from '../documents/json.ts'
import {shareBodies} from './share-bodies.ts'
import {contentTables, otherTables, storeVersion} from './schema.ts'

/** The data folder was written by a newer version. */
export class NewerStore extends Error {
  constructor(version: number) {
    super(
      `The lake's data folder has layout ${version}, and this code knows ${storeVersion} at most: use the newer code that wrote it, or set DATA_DIR to another folder.`,
    )
    this.name = 'NewerStore'
  }
}

/** A lake of an older version has the folder open: its tables must not change. */
export class OlderLakeRuns extends Error {
  constructor(folder: string, options: ErrorOptions) {
    super(
      `The lake that serves ${folder} runs older code than this command: stop it and start it again with this code, then repeat the command.`,
      options,
    )
    this.name = 'OlderLakeRuns'
  }
}

/** Whether the database has the current layout. @throws NewerStore when it has a later one. */
export function isUpToDate(database: DatabaseSync): boolean {
  const version = versionOf(database)
  if (version > storeVersion) throw new NewerStore(version)
  return version === storeVersion
}

/** Migrates the database in one transaction. @throws NewerStore when it has a later layout. */
export function bringUpToDate(database: DatabaseSync): void {
  if (versionOf(database) === storeVersion) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // Checked again: another process may have migrated while this one waited for the lock.
    const version = versionOf(database)
    if (version > storeVersion) throw new NewerStore(version)
    if (version < storeVersion) {
      database.exec(otherTables)
      shareBodies(database, contentTables)
      database.exec(`PRAGMA user_version = ${storeVersion}`)
    }
    database.exec('COMMIT')
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK')
    throw error
  }
}

function versionOf(database: DatabaseSync): number {
  return numberColumn(database.prepare('PRAGMA user_version').get() ?? {}, 'user_version')
}
