import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {paragraphs, title} from '../markup-parts'
import type {Block} from '../types'

export function timelineMarkup(value: Block<'timeline'>): ElementContent[] {
  const events = value.events.filter((event) => event.title || event.text)
  if (events.length === 0) return []
  const items = events.map((event) =>
    h(
      'li',
      h('p', h('strong', [event.when, event.title].filter(Boolean).join(': '))),
      paragraphs(event.text),
    ),
  )
  return [...title(value.title), h('ul', ...items)]
}
