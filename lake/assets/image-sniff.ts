import {open} from 'node:fs/promises'
import type {ImageExtension} from './asset-names.ts'

const signatures: Record<ImageExtension, (head: Buffer) => boolean> = {
  avif: (head) => ascii(head, 4, 8) === 'ftyp' && /avif|avis/.test(ascii(head, 8, 32)),
  gif: (head) => /^GIF8[79]a/.test(ascii(head, 0, 6)),
  jpg: (head) => head.readUIntBE(0, 3) === 0xffd8ff,
  png: (head) => head.readUInt32BE(0) === 0x89504e47,
  svg: (head) => /^\uFEFF?\s*<[\s\S]*?<?svg[\s>]/.test(head.toString('utf8')),
  tiff: (head) => /^(II\*\0|MM\0\*)/.test(ascii(head, 0, 4)),
  webp: (head) => ascii(head, 0, 4) === 'RIFF' && ascii(head, 8, 12) === 'WEBP',
}

/**
 * The format by the first bytes, whatever the file's name. Only known formats reach a decoder;
 * `heic`, which phones make, is known so that it can be named.
 */
export async function sniffImage(file: string): Promise<ImageExtension | 'heic' | undefined> {
  const handle = await open(file)
  try {
    const {buffer, bytesRead} = await handle.read(Buffer.alloc(1000), 0, 1000, 0)
    const head = buffer.subarray(0, Math.max(bytesRead, 12))
    const formats: ImageExtension[] = ['jpg', 'png', 'webp', 'avif', 'gif', 'tiff', 'svg']
    return formats.find((format) => signatures[format](head)) ?? (isHeic(head) ? 'heic' : undefined)
  } finally {
    await handle.close()
  }
}

const isHeic = (head: Buffer) =>
  ascii(head, 4, 8) === 'ftyp' && /hei[cmsx]|hev[cmsx]|mif1|msf1/.test(ascii(head, 8, 32))

function ascii(head: Buffer, start: number, end: number): string {
  return head.toString('latin1', start, end)
}
