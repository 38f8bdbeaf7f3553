import {paragraphs} from '../plain-text'
import type {Block} from '../types'

/** A description stands for each picture where there is none to see. */
export function galleryText({title, pictures}: Block<'gallery'>): string {
  const words = pictures.flatMap(({picture, caption}) =>
    picture?.asset ? [picture.alt, caption] : [],
  )
  return words.length > 0 ? paragraphs(title, ...words) : ''
}
