import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {AssetDamagedError} from './asset-errors.ts'

/** Bytes as they are on the disk now: `md5` in hex, `size` in bytes. */
export type CheckedBytes = {md5: string; size: number}

interface Verdict {
  /** Changes whenever somebody writes the file. */
  mark: string
  bytes: Promise<CheckedBytes>
}

/**
 * Makes a check that a file holds what its SHA-1 says. It reads a file once, and again after its
 * size or its time of change differ.
 */
export function assetCheck() {
  const verdicts = new Map<string, Verdict>()

  return {
    /** @throws AssetDamagedError when the bytes are others, and what `stat` and reading throw. */
    async check(sha1: string, path: string): Promise<CheckedBytes> {
      const {size, mtimeMs, ino} = await stat(path)
      const mark = [size, mtimeMs, ino].join()
      const known = verdicts.get(sha1)
      if (known?.mark === mark) return known.bytes
      const verdict = {mark, bytes: examine(sha1, path)}
      verdicts.set(sha1, verdict)
      verdict.bytes.catch((error: unknown) => {
        // A disk that could not be read once may be readable again.
        const lasting = error instanceof AssetDamagedError
        if (!lasting && verdicts.get(sha1) === verdict) verdicts.delete(sha1)
      })
      return verdict.bytes
    },

    forget(sha1: string): void {
      verdicts.delete(sha1)
    },
  }
}

async function examine(sha1: string, path: string): Promise<CheckedBytes> {
  const hash = createHash('sha1')
  const md5 = createHash('md5')
  let size = 0
  for await (const chunk of createReadStream(path)) {
    size += chunk.length
    hash.update(chunk)
    md5.update(chunk)
  }
  const found = hash.digest('hex')
  if (found === sha1) return {md5: md5.digest('hex'), size}
  console.error(
    `The asset ${path} is damaged: its bytes have the SHA-1 ${found}. Upload the same file again, or put a good copy there.`,
  )
  throw new AssetDamagedError()
}
