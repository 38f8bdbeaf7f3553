import {detailFields, type AssetDetails} from './asset-details.ts'
import type {StoredFile} from './asset-files.ts'
import {address, imageFileName, imageId, imageTypes, type AssetPlace} from './asset-names.ts'
import {readExif, readLocation} from './image-exif.ts'
import {measureImage, unreadable, type ImageMeasure} from './image-measure.ts'
import {imagePalette} from './image-palette.ts'
import {blurHash, lowQualityPreview, smallCopySide, thumbHash} from './image-placeholders.ts'
import {openImage} from './image-source.ts'

/** What Sanity computes by default; the location of a photo is never included. */
const usualMetadata = ['lqip', 'blurhash', 'thumbhash', 'palette']

/**
 * The fields of the `sanity.imageAsset` document for a stored file, without `_rev` and dates.
 * `meta` lists what to compute (lqip, blurhash, thumbhash, palette, exif, location, none); unknown
 * names are ignored, an empty list means the default.
 * @throws AssetRefusedError when the file is no image, damaged, or too large to draw.
 */
export async function describeImage(
  file: StoredFile,
  {meta = [], place, ...details}: AssetDetails & {meta?: string[]; place: AssetPlace},
) {
  const measure = await measureImage(file.path)
  const name = {sha1: file.sha1, ...measure}
  return {
    _id: imageId(name),
    _type: 'sanity.imageAsset' as const,
    assetId: file.sha1,
    sha1hash: file.sha1,
    extension: measure.extension,
    mimeType: imageTypes[measure.extension],
    size: file.size,
    ...address('images', place, imageFileName(name)),
    ...detailFields(details),
    metadata: await imageMetadata(file.path, measure, new Set(meta.length ? meta : usualMetadata)),
  }
}

async function imageMetadata(file: string, measure: ImageMeasure, wanted: Set<string>) {
  const {width, height, hasAlpha} = measure
  const {copy, isOpaque} = await decode(file, measure)
  const exif = wanted.has('exif') ? await readExif(file) : undefined
  const location = wanted.has('location') ? await readLocation(file) : undefined
  return {
    _type: 'sanity.imageMetadata' as const,
    dimensions: {
      _type: 'sanity.imageDimensions' as const,
      width,
      height,
      aspectRatio: width / height,
    },
    hasAlpha,
    isOpaque,
    ...(wanted.has('lqip') && {lqip: await lowQualityPreview(copy, isOpaque)}),
    ...(wanted.has('blurhash') && {blurHash: await blurHash(copy)}),
    ...(wanted.has('thumbhash') && {thumbHash: thumbHash(copy)}),
    ...(wanted.has('palette') && {palette: imagePalette(copy)}),
    ...(exif && {exif}),
    ...(location && {location}),
  }
}

/** Decodes all pixels once, which also finds damage beyond the header. */
async function decode(file: string, {extension, hasAlpha}: ImageMeasure) {
  try {
    const image = await openImage(file, extension)
    const {data, info} = await image
      .clone()
      .autoOrient()
      .resize({
        width: smallCopySide,
        height: smallCopySide,
        fit: 'inside',
        withoutEnlargement: true,
      })
      .toColourspace('srgb')
      .ensureAlpha()
      .raw()
      .toBuffer({resolveWithObject: true})
    const isOpaque = !hasAlpha || (await image.stats()).isOpaque
    return {copy: {data, width: info.width, height: info.height}, isOpaque}
  } catch (cause) {
    throw unreadable(extension, cause)
  }
}
