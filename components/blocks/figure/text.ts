import {paragraphs} from '../plain-text'
import type {Block} from '../types'

/** A description stands for the picture where there is none to see. */
export const figureText = ({picture, caption}: Block<'figure'>) =>
  picture?.asset ? paragraphs(picture.alt, caption) : ''
