import {readFile, stat} from 'node:fs/promises'
import sharp, {type Sharp, type SharpOptions} from 'sharp'
import {AssetRefusedError} from '../errors/asset-errors.ts'
import type {ImageExtension} from './asset-names.ts'

/** Pixels; larger images take too much memory, while a 100-megapixel camera still fits. */
export const pixelLimit = 120_000_000
const svgLimit = 5 * 1024 ** 2
const secondsToDraw = 30

// Files never change under their hash, so libvips gains nothing from keeping them open.
sharp.cache({files: 0})

/** Opens an image lazily. An SVG is passed as bytes, so that it cannot include other files. */
export async function openImage(
  file: string,
  extension: ImageExtension,
  options: SharpOptions = {},
): Promise<Sharp> {
  const settings: SharpOptions = {failOn: 'error', limitInputPixels: pixelLimit, ...options}
  if (extension !== 'svg') return sharp(file, settings).timeout({seconds: secondsToDraw})
  const {size} = await stat(file)
  if (size > svgLimit) {
    throw new AssetRefusedError('The SVG is larger than 5 MB: simplify it or upload it as a PNG.')
  }
  return sharp(await readFile(file), settings).timeout({seconds: secondsToDraw})
}
