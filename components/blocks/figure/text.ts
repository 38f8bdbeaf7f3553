import {paragraphs} from '../plain-text'
import type {Block} from '../types'

/** Text of a figure, with the alternative text in place of the picture. */
export const figureText = ({picture, caption}: Block<'figure'>) =>
  picture?.asset ? paragraphs(picture.alt, caption) : ''
