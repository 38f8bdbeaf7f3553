import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {title} from '../markup-parts'
import type {Block} from '../types'

export function checklistMarkup(value: Block<'checklist'>): ElementContent[] {
  const items = value.items.filter(({text}) => text)
  if (items.length === 0) return []
  return [
    ...title(value.title),
    h('ul', ...items.map(({text, note}) => h('li', note ? `${text} (${note})` : text))),
  ]
}
