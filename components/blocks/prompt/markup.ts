import type {ElementContent} from 'hast'
import {paragraphs, preformatted, title} from '../markup-parts'
import type {Block} from '../types'
import {testedWith} from './text'

export function promptMarkup({
  title: name,
  text,
  note,
  ...tested
}: Block<'prompt'>): ElementContent[] {
  if (!text) return []
  return [
    ...title(name),
    preformatted(text),
    ...paragraphs(testedWith(tested)),
    ...paragraphs(note),
  ]
}
