import {existsSync, mkdirSync} from 'node:fs'
import {dirname, resolve} from 'node:path'

/** The lake's folder inside the data folder, created if missing. */
export function lakeFolder(dataDir: string): string {
  const folder = resolve(dataDir, 'lake')
  try {
    makeFolder(folder)
    return folder
  } catch (cause) {
    throw new Error(
      `The lake cannot write to ${folder}: fix its permissions, or set DATA_DIR to a folder you own.`,
      {cause},
    )
  }
}

// Node's recursive mkdir never returns below /proc.
function makeFolder(folder: string): void {
  if (existsSync(folder)) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}
