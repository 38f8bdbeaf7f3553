import {readFile, stat} from 'node:fs/promises'
import sharp, {type Sharp, type SharpOptions} from 'sharp'
import {AssetRefusedError} from './asset-errors.ts'
import type {ImageExtension} from './asset-names.ts'

/** Above this an image takes too much memory to draw; a 100-megapixel camera still fits. */
export const pixelLimit = 120_000_000
const svgLimit = 5 * 1024 ** 2
const secondsToDraw = 30

// Whole files are kept under their hash, so libvips has nothing to gain from open file handles.
sharp.cache({files: 0})

/**
 * Opens an image for decoding; nothing is read yet.
 * An SVG is given as bytes, without its folder, so that it cannot pull in neighbouring files.
 */
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
