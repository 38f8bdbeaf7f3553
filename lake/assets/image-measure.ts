import {AssetRefusedError} from '../errors/asset-errors.ts'
import type {ImageExtension} from './asset-names.ts'
import {openImage, pixelLimit} from './image-source.ts'
import {sniffImage} from './image-sniff.ts'

/** `width` and `height` in pixels, after the EXIF orientation is applied. */
export type ImageMeasure = {
  extension: ImageExtension
  width: number
  height: number
  frames: number
  hasAlpha: boolean
}

/** An image's format and size. @throws AssetRefusedError if it is none, damaged or too large. */
export async function measureImage(file: string): Promise<ImageMeasure> {
  const extension = await sniffImage(file)
  if (extension === 'heic') {
    throw new AssetRefusedError(
      'The file is a HEIC picture, which browsers cannot show: save it as a JPEG and upload that.',
    )
  }
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

export function unreadable(extension: ImageExtension, cause: unknown): AssetRefusedError {
  return new AssetRefusedError(
    `The ${extension.toUpperCase()} is damaged or incomplete: save it again and upload the new file.`,
    {cause},
  )
}
