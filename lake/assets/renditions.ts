import {createHash} from 'node:crypto'
import type {AssetFiles} from './asset-files.ts'
import type {ImageName} from './asset-names.ts'
import type {Drawn, TransformCache} from './transform-cache.ts'
import {motionOf, type Motion} from './image-motion.ts'
import {chooseFormat} from './transform-format.ts'
import {transformImage} from './transform-image.ts'
import {asksForTransform, parseTransform} from './transform-params.ts'

/**
 * The response to an image URL: without `picture` the file as uploaded; `varies` means that it
 * depends on the Accept header; `tag` is its ETag.
 */
export type Rendition = {picture?: Drawn; varies: boolean; tag: string}

/**
 * The picture that `query` asks for, from the cache or newly drawn.
 * @throws TransformError, TransformsBusyError, AssetRefusedError, AssetDamagedError.
 */
export async function render(
  cache: TransformCache,
  files: AssetFiles,
  image: ImageName,
  query: URLSearchParams,
  accept = '',
): Promise<Rendition> {
  if (!asksForTransform(query)) return {varies: false, tag: image.sha1}
  const transform = parseTransform(query)
  const varies = transform.auto && !transform.format
  const motion = await knownMotion(files, image)
  const format = chooseFormat(image.extension, transform, {accept, motion})
  if (!format) return {varies, tag: image.sha1}
  // The parsed form is the key, so that reordered or unknown parameters draw nothing twice.
  const settled = {...transform, format, auto: false}
  // `motion` keeps animations apart from the still pictures that older versions drew of them.
  const key = JSON.stringify([image.sha1, settled, ...(motion === 'still' ? [] : [motion])])
  const picture = await cache.get(key, async () => {
    const file = await files.intact(image.sha1)
    const drawn = file && (await transformImage(file.path, image, settled))
    if (!drawn) throw new Error(`No picture although ${format} was chosen`)
    return drawn
  })
  return {picture, varies, tag: `${image.sha1}-${shortHash(key)}`}
}

const motions = new Map<string, Motion>()
const mostMotions = 10_000

async function knownMotion(files: AssetFiles, image: ImageName): Promise<Motion> {
  const known = motions.get(image.sha1)
  if (known) return known
  const file = await files.find(image.sha1)
  if (!file) return 'still'
  const motion = await motionOf(file.path, image)
  // Not cached: a damaged file may be repaired.
  if (!motion) return 'still'
  if (motions.size >= mostMotions) motions.clear()
  motions.set(image.sha1, motion)
  return motion
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
