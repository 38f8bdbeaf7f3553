import type {DatabaseSync} from 'node:sqlite'
import type {AssetFiles} from '../assets/asset-files.ts'
import {statement} from './database.ts'
import {textColumn} from '../documents/json.ts'

const hour = 3600_000
const usualGrace = 24 * hour

/**
 * Removes the bytes of assets whose documents were deleted from all datasets a day ago or earlier.
 * It keeps no list of its own, so a crash leaves nothing behind that the next sweep would not find.
 * @param grace in milliseconds. @returns the SHA-1 of what is gone.
 */
export async function sweepAssets(
  database: DatabaseSync,
  files: AssetFiles,
  grace = usualGrace,
): Promise<string[]> {
  const gone: string[] = []
  for (const sha1 of await files.list()) {
    const since = Date.now() - grace
    if (isWanted(database, sha1, since)) continue
    if (await files.remove(sha1, grace)) gone.push(sha1)
  }
  return gone
}

/** Sweeps now and every hour, until the returned function is called. */
export function sweepHourly(database: DatabaseSync, files: AssetFiles): () => Promise<void> {
  let sweep = Promise.resolve()
  const start = () => {
    sweep = sweepAssets(database, files).then(
      () => undefined,
      (error: unknown) => console.error('Unused assets could not be removed:', error),
    )
  }
  start()
  const timer = setInterval(start, hour)
  timer.unref()
  return () => {
    clearInterval(timer)
    return sweep
  }
}

/** Whether a dataset has a document for the bytes, or had one later than `since` (milliseconds). */
function isWanted(database: DatabaseSync, sha1: string, since: number): boolean {
  const datasets = statement(database, 'SELECT name FROM datasets').all()
  return datasets.some((row) =>
    ['image', 'file'].some((kind) => {
      // The sign after a dash ends the range, so that the index answers.
      const range = [textColumn(row, 'name'), `${kind}-${sha1}-`, `${kind}-${sha1}.`]
      const stored = 'SELECT 1 FROM stored WHERE dataset = ? AND id > ? AND id < ? LIMIT 1'
      const lately = `SELECT 1 FROM events
        WHERE dataset = ? AND document_id > ? AND document_id < ? AND timestamp > ? LIMIT 1`
      return (
        statement(database, stored).get(...range) !== undefined ||
        statement(database, lately).get(...range, new Date(since).toISOString()) !== undefined
      )
    }),
  )
}
