import {existsSync, readdirSync, statSync} from 'node:fs'
import {join} from 'node:path'
import type {DatabaseSync} from 'node:sqlite'

export class DamagedStore extends Error {
  override name = 'DamagedStore'

  constructor(folder: string, what: string, options?: ErrorOptions) {
    super(
      `The lake does not start, because its database in ${folder} is damaged (${what}): put back a copy of that folder, or move it away and import an archive into a new one.`,
      options,
    )
  }
}

/** Whether it is SQLITE_CORRUPT or SQLITE_NOTADB. */
export function saysDamaged(error: unknown): error is Error & {errcode: unknown} {
  // Not by `instanceof`: Jest has its own realm.
  if (!(error !== null && typeof error === 'object' && 'errcode' in error)) return false
  const family = Number(error.errcode) & 0xff
  return family === 11 || family === 26
}

/** Refuses an empty or missing database beside assets: it was lost. @throws DamagedStore. */
export function refuseLostDatabase(folder: string): void {
  const file = join(folder, 'lake.sqlite')
  if (existsSync(file) && statSync(file).size > 0) return
  // A WAL that was not checkpointed still contains all data.
  if (existsSync(file) && existsSync(`${file}-wal`) && statSync(`${file}-wal`).size > 0) return
  const assets = join(folder, 'assets')
  const kept = existsSync(assets) && readdirSync(assets).some((name) => /^[0-9a-f]{2}$/.test(name))
  if (kept) throw new DamagedStore(folder, 'lake.sqlite is missing or empty, and there are assets')
}

/** Reads the lists of documents, not the bodies, to find damage early. @throws DamagedStore. */
export function refuseDamage(database: DatabaseSync, folder: string): void {
  try {
    for (const table of ['datasets', 'stored', 'events', 'webhook_outbox']) {
      const found = database.prepare(`PRAGMA quick_check(${table})`).get()?.quick_check
      if (found !== 'ok') throw new DamagedStore(folder, String(found).split('\n')[0] ?? table)
    }
  } catch (error) {
    if (saysDamaged(error)) throw new DamagedStore(folder, error.message, {cause: error})
    throw error
  }
}
