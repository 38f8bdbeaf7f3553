import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const callToActionText = ({title, text, label, link, piece}: Block<'callToAction'>) =>
  label && (link || piece) ? paragraphs(title, text, label) : ''
