import {encode} from 'blurhash'
import sharp from 'sharp'
import {rgbaToThumbHash} from 'thumbhash'

/** A small copy of an image: RGBA, 4 bytes per pixel. */
export type SmallCopy = {data: Buffer; width: number; height: number}

/** Longest side of the copy in pixels; ThumbHash accepts no more. */
export const smallCopySide = 100

/** A data: URL of a picture 20 pixels wide, shown blurred while the real one loads. */
export async function lowQualityPreview(copy: SmallCopy, isOpaque: boolean): Promise<string> {
  const small = open(copy).resize({width: Math.min(20, copy.width)})
  const bytes = isOpaque
    ? await small.removeAlpha().jpeg({quality: 60}).toBuffer()
    : await small.png({compressionLevel: 9}).toBuffer()
  return `data:image/${isOpaque ? 'jpeg' : 'png'};base64,${bytes.toString('base64')}`
}

/** https://blurha.sh, 4 × 3 components, 4 along the longer side. */
export async function blurHash(copy: SmallCopy): Promise<string> {
  const {data, info} = await open(copy)
    .resize({width: 32, height: 32, fit: 'inside'})
    .raw()
    .toBuffer({resolveWithObject: true})
  const [across, down] = info.width >= info.height ? [4, 3] : [3, 4]
  return encode(new Uint8ClampedArray(data), info.width, info.height, across, down)
}

/** https://evanw.github.io/thumbhash, in base64. */
export function thumbHash({data, width, height}: SmallCopy): string {
  return Buffer.from(rgbaToThumbHash(width, height, data)).toString('base64')
}

function open({data, width, height}: SmallCopy) {
  return sharp(data, {raw: {width, height, channels: 4}})
}
