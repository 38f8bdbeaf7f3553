import type {PortableTextBlock} from '@portabletext/schema'
import type {Pasted} from './paste'
import type {PictureSource} from './pictures'

/** The lake's pictures. */
export interface Assets {
  /** Uploads a picture; returns the id of its asset. */
  upload: (file: File) => Promise<string>
  /** Whether there is an asset of this id. */
  has: (id: string) => Promise<boolean>
}

/**
 * A pasted text whose pictures are uploaded. Those that the lake refuses, or that could not be
 * sent, are left out.
 */
export async function withUploads(pasted: Pasted, lake: Assets): Promise<Pasted> {
  const assets = new Map<string, string>()
  await Promise.all(
    [...pasted.pictures].map(async ([key, source]) => {
      try {
        const asset = await assetFor(source, lake)
        if (asset) assets.set(key, asset)
      } catch {
        // It is told as a picture that was not taken.
      }
    }),
  )
  const isLost = ({_key}: PortableTextBlock) => pasted.pictures.has(_key) && !assets.has(_key)
  const blocks = pasted.blocks.filter((block) => !isLost(block))
  const lost = pasted.blocks.flatMap((block, at) => {
    const before = pasted.blocks.slice(0, at).findLast((other) => !isLost(other))
    return isLost(block) ? [{alt: altOf(block), after: before?._key}] : []
  })
  return {
    ...pasted,
    blocks: blocks.map((block) => withAsset(block, assets.get(block._key))),
    places: [...pasted.places, ...lost],
    leftOut: {...pasted.leftOut, pictures: pasted.leftOut.pictures + lost.length},
  }
}

/** The id of a picture's asset: uploaded, or found if it is one of ours. */
async function assetFor(source: PictureSource, lake: Assets): Promise<string | undefined> {
  if (typeof source !== 'string') return lake.upload(source)
  return (await lake.has(source)) ? source : undefined
}

function withAsset(block: PortableTextBlock, asset: string | undefined): PortableTextBlock {
  if (!asset || !('picture' in block)) return block
  const picture = {...pictureOf(block), asset: {_type: 'reference', _ref: asset}}
  return {...block, picture}
}

const pictureOf = (block: object): {alt?: unknown} =>
  'picture' in block && typeof block.picture === 'object' && block.picture ? block.picture : {}

function altOf(block: object): string {
  const {alt} = pictureOf(block)
  return typeof alt === 'string' ? alt : ''
}
