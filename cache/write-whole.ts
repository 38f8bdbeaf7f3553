import {rename, rm, writeFile} from 'node:fs/promises'

let written = 0

/** Writes a file that is whole or not there: a full disk or a crash leaves the one that was. */
export async function writeWhole(file: string, data: string | Uint8Array): Promise<void> {
  const next = `${file}.${process.pid}-${(written += 1)}.new`
  try {
    await writeFile(next, data)
    await rename(next, file)
  } catch (error) {
    await rm(next, {force: true}).catch(() => {})
    throw error
  }
}
