import {paragraphs} from '../plain-text'
import type {Block} from '../types'

/** Text of a gallery, with the alternative text in place of each picture. */
export function galleryText({title, pictures}: Block<'gallery'>): string {
  const words = pictures.flatMap(({picture, caption}) =>
    picture?.asset ? [picture.alt, caption] : [],
  )
  return words.length > 0 ? paragraphs(title, ...words) : ''
}
