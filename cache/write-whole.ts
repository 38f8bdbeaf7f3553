import {rename, rm, writeFile} from 'node:fs/promises'
import path from 'node:path'

let written = 0

/** Writes a file that is whole or not there: a full disk or a crash leaves the one that was. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  // Not longer than the name itself, which may have all the length that a name can.
  const next = path.join(path.dirname(file), `.${process.pid}-${(written += 1)}.new`)
  try {
    await writeFile(next, data)
    await rename(next, file)
  } catch (error) {
    await rm(next, {force: true}).catch(() => {})
    throw error
  }
}
