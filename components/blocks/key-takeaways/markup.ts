import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {title} from '../markup-parts'
import type {Block} from '../types'

export function keyTakeawaysMarkup({items}: Block<'keyTakeaways'>): ElementContent[] {
  if (items.length === 0) return []
  return [...title('Key takeaways'), h('ul', ...items.map((item) => h('li', item)))]
}
