import {access, mkdir, open, readdir, readFile, rename, rm, stat, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {Shelf} from './shelf'

/**
 * A shelf with one file per name, in a folder that is created as needed and may be emptied at any
 * time.
 */
export function fileShelf(folder: string): Shelf {
  const fileOf = (name: string) => path.join(folder, `${name}.json`)
  // Always the same temporary name, so that leftovers of a crash are overwritten.
  const unfinishedOf = (name: string) => path.join(folder, `${name}.new`)

  return {
    place: folder,

    async names() {
      const files = (await unlessMissing(readdir(folder))) ?? []
      const names = files.filter((file) => file.endsWith('.json')).map((file) => file.slice(0, -5))
      const found = await Promise.all(
        names.map(async (name) => ({name, info: await unlessMissing(stat(fileOf(name)))})),
      )
      return found
        .toSorted((one, other) => (one.info?.mtimeMs ?? 0) - (other.info?.mtimeMs ?? 0))
        .map(({name}) => name)
    },

    read: (name) => unlessMissing(readFile(fileOf(name), 'utf8')),

    has: async (name) => (await unlessMissing(access(fileOf(name)).then(() => true))) ?? false,

    async write(name, text) {
      const unfinished = unfinishedOf(name)
      await mkdir(folder, {recursive: true})
      try {
        // Flushed before the rename, or a power cut could leave an empty file.
        await writeFile(unfinished, text, {flush: true})
        await rename(unfinished, fileOf(name))
      } catch (cause) {
        await rm(unfinished, {force: true}).catch(() => undefined)
        throw cause
      }
    },

    async remove(name) {
      await rm(fileOf(name), {force: true})
      await rm(unfinishedOf(name), {force: true})
    },

    async settle() {
      const handle = await unlessMissing(open(folder))
      await handle?.sync().finally(() => handle.close())
    },
  }
}

/** Undefined if a file is missing; any other error is thrown. */
async function unlessMissing<Result>(reading: Promise<Result>): Promise<Result | undefined> {
  try {
    return await reading
  } catch (cause) {
    if (isMissing(cause)) return undefined
    throw cause
  }
}

const isMissing = (cause: unknown) =>
  typeof cause === 'object' && cause !== null && 'code' in cause && cause.code === 'ENOENT'
