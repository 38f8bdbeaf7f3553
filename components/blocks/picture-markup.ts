import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {stegaClean} from 'next-sanity'
import {imageUrl} from '@/lib/addresses/image-url'
import {absoluteUrl} from '@/lib/addresses/site-url'
import type {Block} from './types'

type ShownPicture = Block<'figure'>['picture']

const width = 1200

/** A picture as an `img` with an absolute address; nothing while none is chosen. */
function pictureMarkup(picture: ShownPicture): ElementContent[] {
  if (!picture?.asset) return []
  const {_id, ...size} = picture.asset
  const crop = {left: 0, right: 0, top: 0, bottom: 0, ...picture.crop}
  const source = {asset: {_ref: _id}, crop}
  const shape =
    (size.width * (1 - crop.left - crop.right)) / (size.height * (1 - crop.top - crop.bottom))
  return [
    h('img', {
      src: absoluteUrl(imageUrl(source).width(width).fit('max').url()),
      alt: stegaClean(picture.alt),
      width,
      height: Math.round(width / shape),
    }),
  ]
}

/** A picture with its caption and credit. */
export function figureMarkup(
  picture: ShownPicture,
  caption: string | null | undefined,
): ElementContent[] {
  const shown = pictureMarkup(picture)
  const credit = picture?.credit && `Picture: ${picture.credit}`
  const words = [caption, credit].filter(Boolean).join(' ')
  return shown.length > 0 ? [h('figure', shown, words ? h('figcaption', words) : [])] : []
}
