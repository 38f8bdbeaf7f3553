import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {element, title} from '../markup-parts'
import {textMarkup} from '../text-markup'
import type {Block} from '../types'

export function stepsMarkup(value: Block<'steps'>): ElementContent[] {
  const steps = value.items.map((step) => [
    ...(step.title ? [h('p', h('strong', step.title))] : []),
    ...textMarkup(step.text),
    ...element('p', step.check && `You know it worked when: ${step.check}`),
  ])
  const written = steps.filter((inside) => inside.length > 0)
  if (written.length === 0) return []
  return [...title(value.title), h('ol', ...written.map((inside) => h('li', inside)))]
}
