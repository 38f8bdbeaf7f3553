import {open, type FileHandle} from 'node:fs/promises'
import type {ImageName} from './asset-names.ts'
import {openImage, pixelLimit} from './image-source.ts'

/** Whether a stored picture is animated; `kept` is an animation that we cannot redraw. */
export type Motion = 'still' | 'drawn' | 'kept'

export async function motionOf(
  file: string,
  {extension, width, height}: Pick<ImageName, 'width' | 'height' | 'extension'>,
): Promise<Motion | undefined> {
  try {
    if (extension === 'png') return (await isAnimatedPng(file)) ? 'kept' : 'still'
    if (extension === 'avif') return (await isAvifSequence(file)) ? 'kept' : 'still'
    if (extension !== 'gif' && extension !== 'webp') return 'still'
    const {pages = 1} = await (await openImage(file, extension)).metadata()
    if (pages === 1) return 'still'
    return pages * width * height <= pixelLimit ? 'drawn' : 'kept'
  } catch {
    // Drawing it will report what is wrong.
    return undefined
  }
}

/** In an APNG the chunk `acTL` comes before the pixels; libvips reads the first frame only. */
async function isAnimatedPng(file: string): Promise<boolean> {
  return reading(file, async (bytes) => {
    for (let at = 8; ;) {
      const head = await bytes(at, 8)
      if (head.length < 8) return false
      const kind = head.toString('latin1', 4)
      if (kind === 'acTL') return true
      if (kind === 'IDAT') return false
      // Length, type and checksum take four bytes each.
      at += head.readUInt32BE(0) + 12
    }
  })
}

/** An AVIF with frames has the brand `avis`; libvips reads the first frame only. */
async function isAvifSequence(file: string): Promise<boolean> {
  return reading(file, async (bytes) => (await bytes(8, 4)).toString('latin1') === 'avis')
}

async function reading<T>(
  file: string,
  work: (bytes: (at: number, length: number) => Promise<Buffer>) => Promise<T>,
): Promise<T> {
  const handle: FileHandle = await open(file)
  try {
    return await work(async (at, length) => {
      const {buffer, bytesRead} = await handle.read(Buffer.alloc(length), 0, length, at)
      return buffer.subarray(0, bytesRead)
    })
  } finally {
    await handle.close()
  }
}
