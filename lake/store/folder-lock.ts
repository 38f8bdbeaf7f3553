import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {lakeFolder} from './lake-folder.ts'

/**
 * Locks the data folder for one lake, by an operating system lock through SQLite that ends with the
 * process.
 * @returns the function that unlocks it.
 * @throws Error that names DATA_DIR when another lake holds the lock.
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
