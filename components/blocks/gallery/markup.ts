import type {ElementContent} from 'hast'
import {title} from '../markup-parts'
import {figureMarkup} from '../picture-markup'
import type {Block} from '../types'

export function galleryMarkup(value: Block<'gallery'>): ElementContent[] {
  const shown = value.pictures.flatMap(({picture, caption}) => figureMarkup(picture, caption))
  return shown.length > 0 ? [...title(value.title), ...shown] : []
}
