import type {ImageExtension} from './asset-names.ts'
import type {Motion} from './image-motion.ts'
import type {Format, Transform} from './transform-params.ts'

export const contentTypes: Record<Format, string> = {
  avif: 'image/avif',
  gif: 'image/gif',
  jpg: 'image/jpeg',
  pjpg: 'image/jpeg',
  png: 'image/png',
  webp: 'image/webp',
}

const own: Record<ImageExtension, Format | undefined> = {
  avif: 'avif',
  gif: 'gif',
  jpg: 'jpg',
  png: 'png',
  webp: 'webp',
  // Browsers do not show TIFF.
  tiff: 'jpg',
  // A vector picture stays one unless the URL names another format.
  svg: undefined,
}

/**
 * The format to answer with; undefined means the file as uploaded.
 * `accept` is the Accept header, which counts with `auto=format` only: send `Vary: Accept` then.
 */
export function chooseFormat(
  extension: ImageExtension,
  {format, auto, firstFrame, colours}: Transform,
  {accept = '', motion = 'still'}: {accept?: string | undefined; motion?: Motion} = {},
): Format | undefined {
  // Only an address that names another format, or a frame, stops a picture that we cannot draw.
  if (motion === 'kept' && !firstFrame && (!format || format === own[extension])) return undefined
  if (format) return format
  if (!auto || extension === 'svg') return own[extension]
  if (colours === 'cmyk') return 'jpg'
  // Of the formats that move we draw these two, and every browser plays a GIF.
  if (motion === 'drawn' && !firstFrame) return accepts(accept, 'image/webp') ? 'webp' : 'gif'
  // Few colours in large areas, as in a GIF, suffer in AVIF.
  if (accepts(accept, 'image/avif') && extension !== 'gif') return 'avif'
  if (accepts(accept, 'image/webp')) return 'webp'
  return own[extension] === 'avif' || own[extension] === 'webp' ? 'jpg' : own[extension]
}

// Only formats that are named: a bare */* comes from tools that may not know new formats.
function accepts(accept: string, type: string): boolean {
  return accept
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .some(([name, ...rules]) => name === type && !rules.some((rule) => /^q=0(\.0*)?$/.test(rule)))
}
