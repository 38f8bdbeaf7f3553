import {createHash, randomUUID} from 'node:crypto'
import {mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile} from 'node:fs/promises'
import path from 'node:path'
import {TransformsBusyError} from '../errors/asset-errors.ts'

export type Drawn = {body: Buffer; contentType: string}
export type TransformCache = Awaited<ReturnType<typeof openTransformCache>>

/** `bytes` on disk at most; `atOnce` concurrent drawings; `waiting` more may queue. */
export type CacheLimits = {bytes: number; atOnce: number; waiting: number}

const usualLimits: CacheLimits = {bytes: 512 * 1024 ** 2, atOnce: 2, waiting: 256}

/** A cache folder of drawn pictures, least recently used evicted; may be deleted at any time. */
export async function openTransformCache(folder: string, given: Partial<CacheLimits> = {}) {
  const limits = {...usualLimits, ...given}
  await mkdir(folder, {recursive: true})
  const sizes = await readSizes(folder)
  const drawing = new Map<string, Promise<Drawn>>()
  const turn = turnstile(limits.atOnce, limits.waiting)
  let total = [...sizes.values()].reduce((sum, size) => sum + size, 0)
  await makeRoom()

  // A Map keeps insertion order: re-inserting on use puts the least recently used first.
  function touch(name: string, size: number) {
    total += size - (sizes.get(name) ?? 0)
    sizes.delete(name)
    sizes.set(name, size)
  }

  async function makeRoom() {
    for (const [name, size] of sizes) {
      if (total <= limits.bytes) return
      sizes.delete(name)
      total -= size
      await rm(path.join(folder, name), {force: true})
    }
  }

  async function read(name: string): Promise<Drawn | undefined> {
    if (!sizes.has(name)) return undefined
    const file = path.join(folder, name)
    const kept = await readFile(file).catch(() => undefined)
    const drawn = kept && unpack(kept)
    if (!drawn) {
      total -= sizes.get(name) ?? 0
      sizes.delete(name)
      return undefined
    }
    touch(name, kept.length)
    const now = new Date()
    // The order survives a restart; a failed mark is harmless.
    await utimes(file, now, now).catch(() => undefined)
    return drawn
  }

  async function write(name: string, drawn: Drawn) {
    const bytes = pack(drawn)
    if (bytes.length > limits.bytes) return
    const temporary = path.join(folder, `${randomUUID()}.new`)
    try {
      await writeFile(temporary, bytes)
      await rename(temporary, path.join(folder, name))
    } finally {
      await rm(temporary, {force: true})
    }
    touch(name, bytes.length)
    await makeRoom()
  }

  async function obtain(name: string, draw: () => Promise<Drawn>): Promise<Drawn> {
    const kept = await read(name)
    if (kept) return kept
    const drawn = await turn(draw)
    // A full disk must not fail the request for a picture already drawn.
    await write(name, drawn).catch(() => undefined)
    return drawn
  }

  return {
    /**
     * The picture under `key`, drawn if missing.
     * @throws TransformsBusyError, and as `draw` does.
     */
    get(key: string, draw: () => Promise<Drawn>): Promise<Drawn> {
      const name = createHash('sha256').update(key).digest('hex')
      const under = drawing.get(name)
      if (under) return under
      const started = obtain(name, draw).finally(() => drawing.delete(name))
      drawing.set(name, started)
      return started
    },

    get size(): number {
      return total
    },
  }
}

function turnstile(atOnce: number, waiting: number) {
  const queue: (() => void)[] = []
  let running = 0
  return async <T>(task: () => Promise<T>): Promise<T> => {
    if (running >= atOnce) {
      if (queue.length >= waiting) {
        throw new TransformsBusyError('Too many pictures are being drawn: try again in a moment.')
      }
      // A finished task passes its slot on, so `running` stays the same.
      await new Promise<void>((start) => queue.push(start))
    } else running++
    try {
      return await task()
    } finally {
      const next = queue.shift()
      if (next) next()
      else running--
    }
  }
}

async function readSizes(folder: string): Promise<Map<string, number>> {
  const names = await readdir(folder)
  const leftovers = names.filter((name) => name.endsWith('.new'))
  await Promise.all(leftovers.map((name) => rm(path.join(folder, name), {force: true})))
  const kept = names.filter((name) => /^[0-9a-f]{64}$/.test(name))
  const found = await Promise.all(
    kept.map(async (name) => {
      const {size, mtimeMs} = await stat(path.join(folder, name))
      return {name, size, mtimeMs}
    }),
  )
  found.sort((one, other) => one.mtimeMs - other.mtimeMs)
  return new Map(found.map(({name, size}) => [name, size]))
}

// A header line with type and checksum, then the picture: a truncated or changed file fails the
// checksum and is drawn again.
function pack({body, contentType}: Drawn): Buffer {
  return Buffer.concat([Buffer.from(`${contentType} ${checksum(contentType, body)}\n`), body])
}

function unpack(bytes: Buffer): Drawn | undefined {
  const end = bytes.indexOf(10)
  const [contentType, sum] = bytes.toString('latin1', 0, Math.max(0, end)).split(' ')
  const body = bytes.subarray(end + 1)
  return contentType && sum === checksum(contentType, body) ? {body, contentType} : undefined
}

function checksum(contentType: string, body: Buffer): string {
  return createHash('sha256').update(`${contentType}\n`).update(body).digest('hex')
}
