import {createHash, randomUUID} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {mkdir, open, readdir, rename, rm, stat} from 'node:fs/promises'
import path from 'node:path'
import type {Readable} from 'node:stream'
import {assetCheck, type CheckedBytes} from './asset-check.ts'
import {AssetRefusedError, AssetTooLargeError} from '../errors/asset-errors.ts'

export type StoredFile = {sha1: string; size: number; path: string}

/** First and last byte, both inclusive, as in an HTTP Range header. */
export type ByteRange = {start: number; end?: number}

export type AssetFiles = Awaited<ReturnType<typeof openAssetFiles>>

/** Opens the folder of uploads by SHA-1; leftovers of interrupted uploads are removed. */
export async function openAssetFiles(folder: string) {
  const incoming = path.join(folder, '.incoming')
  await rm(incoming, {recursive: true, force: true})
  await mkdir(incoming, {recursive: true})
  const {check, forget} = assetCheck()
  /** When this process stored a file, by the monotonic clock. */
  const keptAt = new Map<string, number>()
  let queue: Promise<unknown> = Promise.resolve()

  /** Runs writers one after the other: no file is removed while it is being stored again. */
  function exclusive<T>(work: () => Promise<T>): Promise<T> {
    const run = queue.then(work)
    queue = run.catch(() => undefined)
    return run
  }

  function pathOf(sha1: string): string {
    if (!/^[0-9a-f]{40}$/.test(sha1)) throw new Error(`Not a SHA-1 in hex: ${sha1}`)
    return path.join(folder, sha1.slice(0, 2), sha1)
  }

  async function find(sha1: string): Promise<StoredFile | undefined> {
    const file = pathOf(sha1)
    const found = await stat(file).catch(unlessMissing)
    return found && {sha1, size: found.size, path: file}
  }

  return {
    find,

    async has(sha1: string): Promise<boolean> {
      return (await find(sha1)) !== undefined
    },

    /**
     * Stores the bytes durably; `limit` in bytes. An existing file is replaced, as the disk may
     * have damaged it.
     * @throws AssetTooLargeError beyond the limit, AssetRefusedError for an empty upload, and the
     *   source's errors; then nothing is left on disk.
     */
    async put(
      bytes: AsyncIterable<Uint8Array> | Uint8Array,
      {limit}: {limit: number},
    ): Promise<StoredFile> {
      const temporary = path.join(incoming, randomUUID())
      try {
        const {sha1, size} = await write(temporary, bytes, limit)
        const file = pathOf(sha1)
        await mkdir(path.dirname(file), {recursive: true})
        await exclusive(async () => {
          keptAt.set(sha1, performance.now())
          await rename(temporary, file)
        })
        await syncFolder(path.dirname(file))
        await syncFolder(folder)
        return {sha1, size, path: file}
      } finally {
        await rm(temporary, {force: true})
      }
    },

    /** A SHA-1's file, verified; undefined if never stored. @throws AssetDamagedError */
    async intact(sha1: string): Promise<(StoredFile & CheckedBytes) | undefined> {
      const file = await find(sha1)
      return file && {...file, ...(await check(sha1, file.path))}
    },

    /** The bytes, or a range of them, with the total size; undefined if never stored. */
    async open(
      sha1: string,
      range?: ByteRange,
    ): Promise<{size: number; stream: Readable} | undefined> {
      const file = await find(sha1)
      return file && {size: file.size, stream: createReadStream(file.path, range)}
    },

    async list(): Promise<string[]> {
      const shelves = (await readdir(folder)).filter((name) => /^[0-9a-f]{2}$/.test(name))
      const names = await Promise.all(shelves.map((name) => readdir(path.join(folder, name))))
      return names.flat().filter((name) => /^[0-9a-f]{40}$/.test(name))
    },

    /**
     * Removes the bytes, unless stored within `grace` ms: an upload's document is stored after its
     * bytes.
     * @returns whether they are gone.
     */
    remove(sha1: string, grace = 0): Promise<boolean> {
      return exclusive(async () => {
        const found = await stat(pathOf(sha1)).catch(unlessMissing)
        const keptFor = performance.now() - (keptAt.get(sha1) ?? -Infinity)
        if (found && Math.min(Date.now() - found.mtimeMs, keptFor) < grace) return false
        await rm(pathOf(sha1), {force: true})
        keptAt.delete(sha1)
        forget(sha1)
        return true
      })
    },
  }
}

async function write(file: string, bytes: AsyncIterable<Uint8Array> | Uint8Array, limit: number) {
  const hash = createHash('sha1')
  let size = 0
  const handle = await open(file, 'wx')
  try {
    for await (const chunk of bytes instanceof Uint8Array ? [bytes] : bytes) {
      size += chunk.length
      if (size > limit) throw new AssetTooLargeError(limit)
      hash.update(chunk)
      await handle.writeFile(chunk)
    }
    if (size === 0) throw new AssetRefusedError('The upload is empty: send the bytes of a file.')
    await handle.sync()
  } finally {
    await handle.close()
  }
  return {sha1: hash.digest('hex'), size}
}

// A rename survives a power cut only once its folder has been synced too.
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

function unlessMissing(error: NodeJS.ErrnoException): undefined {
  if (error.code !== 'ENOENT') throw error
}
