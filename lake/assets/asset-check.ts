import {createHash} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {AssetDamagedError} from '../errors/asset-errors.ts'

export type CheckedBytes = {md5: string; size: number}

interface Verdict {
  /** Changes whenever the file is written. */
  mark: string
  bytes: Promise<CheckedBytes>
}

/** Checks files against their SHA-1, once, and again when a file has been written. */
export function assetCheck() {
  const verdicts = new Map<string, Verdict>()

  return {
    /** @throws AssetDamagedError when the SHA-1 differs, and what `stat` and reading throw. */
    async check(sha1: string, path: string): Promise<CheckedBytes> {
      const {size, mtimeMs, ino} = await stat(path)
      const mark = [size, mtimeMs, ino].join()
      const known = verdicts.get(sha1)
      if (known?.mark === mark) return known.bytes
      const verdict = {mark, bytes: examine(sha1, path)}
      verdicts.set(sha1, verdict)
      verdict.bytes.catch((error: unknown) => {
        // A read error may be temporary.
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
