import {figureMarkup as markup} from '../picture-markup'
import type {Block} from '../types'

export const figureMarkup = ({picture, caption}: Block<'figure'>) => markup(picture, caption)
