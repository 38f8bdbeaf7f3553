import type {DatabaseSync} from 'node:sqlite'
import type {AssetFiles} from '../assets/asset-files.ts'
import {statement} from './database.ts'
import {textColumn} from '../documents/json.ts'

const hour = 3600_000
const usualGrace = 24 * hour

/**
 * Removes the bytes of assets whose documents were deleted from all datasets at least `grace` ms
 * ago. It keeps no state, so a crash leaves nothing behind.
 * @returns the SHA-1s removed.
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

/** Whether a dataset has a document for the bytes, or had one after `since` (ms). */
function isWanted(database: DatabaseSync, sha1: string, since: number): boolean {
  const datasets = statement(database, 'SELECT name FROM datasets').all()
  return datasets.some((row) =>
    ['image', 'file'].some((kind) => {
      // `.` is the character after `-`: an index range of all ids with this prefix.
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
