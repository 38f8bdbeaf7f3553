import type {ElementContent} from 'hast'
import {element, title} from '../markup-parts'
import {textMarkup} from '../text-markup'
import type {Block} from '../types'

export const faqMarkup = (value: Block<'faq'>): ElementContent[] => [
  ...title(value.title),
  ...value.items.flatMap(({question, answer}) => [
    ...element(value.title ? 'h4' : 'h3', question),
    ...textMarkup(answer),
  ]),
]
