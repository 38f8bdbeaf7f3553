import type {DatabaseSync} from 'node:sqlite'
import {numberColumn} from '../documents/json.ts'
import {shareBodies} from './share-bodies.ts'
import {contentTables, otherTables, storeVersion} from './schema.ts'

/** The data folder belongs to code that is newer than this. */
export class NewerStore extends Error {
  constructor(version: number) {
    super(
      `The lake's data folder has layout ${version}, and this code knows ${storeVersion} at most: use the newer code that wrote it, or set DATA_DIR to another folder.`,
    )
    this.name = 'NewerStore'
  }
}

/** A lake of older code has the data folder open: its tables must not change under it. */
export class OlderLakeRuns extends Error {
  constructor(folder: string, options: ErrorOptions) {
    super(
      `The lake that serves ${folder} runs older code than this command: stop it and start it again with this code, then repeat the command.`,
      options,
    )
    this.name = 'OlderLakeRuns'
  }
}

/**
 * Whether the database has the layout that this code knows.
 * @throws NewerStore when a later version of the lake wrote it.
 */
export function isUpToDate(database: DatabaseSync): boolean {
  const version = versionOf(database)
  if (version > storeVersion) throw new NewerStore(version)
  return version === storeVersion
}

/**
 * Brings the database to the layout that this code knows, all of it or nothing.
 * @throws NewerStore when a later version of the lake wrote it.
 */
export function bringUpToDate(database: DatabaseSync): void {
  if (versionOf(database) === storeVersion) return
  database.exec('BEGIN IMMEDIATE')
  try {
    // Asked again: another process may have done it while this one waited.
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
