import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const checklistText = ({title, items}: Block<'checklist'>) =>
  paragraphs(title, ...items.map(({text, note}) => (text && note ? `${text} (${note})` : text)))
