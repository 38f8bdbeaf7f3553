import type {DatabaseSync} from 'node:sqlite'
import {openDatabase} from '../store/database.ts'

/** Runs a command on the data folder's database; an error prints one sentence, exit code 1. */
export function runCommand(work: (database: DatabaseSync) => void): void {
  try {
    const database = openDatabase(process.env.DATA_DIR || '.data')
    try {
      work(database)
    } finally {
      database.close()
    }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    process.exit(1)
  }
}

export function printTable(rows: readonly (readonly string[])[]): void {
  const widths = rows[0]?.map((_, column) =>
    Math.max(...rows.map((row) => row[column]?.length ?? 0)),
  )
  for (const row of rows) {
    console.log(
      row
        .map((cell, column) => cell.padEnd(widths?.[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
  }
}
