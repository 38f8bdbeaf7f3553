import {createHash} from 'node:crypto'
import type {AssetFiles} from './asset-files.ts'
import type {ImageName} from './asset-names.ts'
import type {Drawn, TransformCache} from './transform-cache.ts'
import {chooseFormat} from './transform-format.ts'
import {transformImage} from './transform-image.ts'
import {asksForTransform, parseTransform} from './transform-params.ts'

/**
 * What to answer to an image URL: `picture` undefined means the file as uploaded; `varies` means
 * the answer depends on the Accept header; `tag` identifies the answer, for an ETag.
 */
export type Rendition = {picture?: Drawn; varies: boolean; tag: string}

/**
 * Draws, or finds among those drawn before, the picture that `query` asks for.
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
  const format = chooseFormat(image.extension, transform, accept)
  if (!format) return {varies, tag: image.sha1}
  // Keyed by what was understood, so that reordered or unknown parameters draw nothing twice.
  const settled = {...transform, format, auto: false}
  const key = JSON.stringify([image.sha1, settled])
  const picture = await cache.get(key, async () => {
    const file = await files.intact(image.sha1)
    const drawn = file && (await transformImage(file.path, image, settled))
    if (!drawn) throw new Error(`No picture although ${format} was chosen`)
    return drawn
  })
  return {picture, varies, tag: `${image.sha1}-${shortHash(key)}`}
}

function shortHash(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16)
}
