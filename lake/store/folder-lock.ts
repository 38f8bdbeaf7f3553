import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {lakeFolder} from './lake-folder.ts'

/**
 * Makes sure that one lake at a time serves a data folder. The lock is the system's own, held
 * through SQLite, so it falls with the process however that ends: nothing is left to clean up.
 * @returns the function that gives the folder free.
 * @throws Error that names DATA_DIR when another lake holds the folder.
 */
export function lockFolder(dataDir: string): () => void {
  const folder = lakeFolder(dataDir)
  let lock: DatabaseSync
  try {
    lock = new DatabaseSync(join(folder, 'lock.sqlite'))
  } catch (cause) {
    throw new Error(
      `The lake cannot write to ${folder}: fix its permissions, or set DATA_DIR to a folder you own.`,
      {cause},
    )
  }
  try {
    lock.exec('PRAGMA busy_timeout = 0')
    lock.exec('BEGIN EXCLUSIVE')
  } catch (cause) {
    lock.close()
    if (cause instanceof Error && /locked|busy/.test(cause.message)) {
      throw new Error(
        `Another lake already serves ${folder}: stop it, or set DATA_DIR to another folder.`,
        {cause},
      )
    }
    throw new Error(
      `The lake cannot write to ${folder}: fix its permissions, or set DATA_DIR to a folder you own.`,
      {cause},
    )
  }
  return () => lock.close()
}
