import {AssetRefusedError} from './asset-errors.ts'
import type {ImageExtension} from './asset-names.ts'
import {openImage, pixelLimit} from './image-source.ts'
import {sniffImage} from './image-sniff.ts'

/** `width` and `height` in pixels as a reader sees the image, camera rotation applied. */
export type ImageMeasure = {
  extension: ImageExtension
  width: number
  height: number
  frames: number
  hasAlpha: boolean
}

/**
 * Reads an image's header.
 * @throws AssetRefusedError for a file that is no image, is damaged, or unpacks to too many pixels.
 */
export async function measureImage(file: string): Promise<ImageMeasure> {
  const extension = await sniffImage(file)
  if (!extension) {
    throw new AssetRefusedError(
      'The file is not an image we can read: upload a JPEG, PNG, WebP, AVIF, GIF, TIFF or SVG.',
    )
  }
  const image = await openImage(file, extension, {limitInputPixels: false})
  const metadata = await image.metadata().catch((cause: unknown) => {
    throw unreadable(extension, cause)
  })
  const {width, height} = metadata.autoOrient
  if (!width || !height) throw unreadable(extension, new Error('It has no size'))
  if (width * height > pixelLimit) {
    throw new AssetRefusedError(
      `The image is ${width} × ${height} pixels, more than the ${pixelLimit / 1e6} megapixels ` +
        'we can draw: scale it down and upload it again.',
    )
  }
  return {extension, width, height, frames: metadata.pages ?? 1, hasAlpha: metadata.hasAlpha}
}

/** The error for an image whose header or pixels cannot be decoded. */
export function unreadable(extension: ImageExtension, cause: unknown): AssetRefusedError {
  return new AssetRefusedError(
    `The ${extension.toUpperCase()} is damaged or incomplete: save it again and upload the new file.`,
    {cause},
  )
}
