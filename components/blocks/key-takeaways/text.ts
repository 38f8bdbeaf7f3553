import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export function keyTakeawaysText({items}: Block<'keyTakeaways'>): string {
  if (items.length === 0) return ''
  return paragraphs('Key takeaways', items.map((item) => `- ${item}`).join('\n'))
}
