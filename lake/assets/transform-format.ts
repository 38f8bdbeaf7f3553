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
 * The format to answer with; undefined means the file as uploaded. The Accept header counts only
 * with `auto=format`, which then needs `Vary: Accept`.
 */
export function chooseFormat(
  extension: ImageExtension,
  {format, auto, firstFrame, colours}: Transform,
  {accept = '', motion = 'still'}: {accept?: string | undefined; motion?: Motion} = {},
): Format | undefined {
  // An animation that we cannot redraw is served as uploaded, unless the URL names another format.
  if (motion === 'kept' && !firstFrame && (!format || format === own[extension])) return undefined
  if (format) return format
  if (!auto || extension === 'svg') return own[extension]
  if (colours === 'cmyk') return 'jpg'
  // These two are the animated formats that we write, and every browser plays a GIF.
  if (motion === 'drawn' && !firstFrame) return accepts(accept, 'image/webp') ? 'webp' : 'gif'
  // A GIF's flat areas of few colours look worse in AVIF.
  if (accepts(accept, 'image/avif') && extension !== 'gif') return 'avif'
  if (accepts(accept, 'image/webp')) return 'webp'
  return own[extension] === 'avif' || own[extension] === 'webp' ? 'jpg' : own[extension]
}

// Only formats named explicitly: a bare */* comes from tools that may not know new formats.
function accepts(accept: string, type: string): boolean {
  return accept
    .toLowerCase()
    .split(',')
    .map((part) => part.split(';').map((piece) => piece.trim()))
    .some(([name, ...rules]) => name === type && !rules.some((rule) => /^q=0(\.0*)?$/.test(rule)))
}
