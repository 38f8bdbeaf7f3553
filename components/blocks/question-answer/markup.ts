import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {title} from '../markup-parts'
import {textMarkup} from '../text-markup'
import type {Block} from '../types'

export const questionAnswerMarkup = (value: Block<'questionAnswer'>): ElementContent[] => [
  ...title(value.question),
  ...value.answers.flatMap(({speaker, text}) => [
    ...(speaker?.name ? [h('p', h('strong', speaker.name))] : []),
    ...textMarkup(text),
  ]),
]
