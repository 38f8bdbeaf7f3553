import {paragraphs, wordsOf} from '../plain-text'
import type {Block} from '../types'

export const faqText = ({title, items}: Block<'faq'>) =>
  paragraphs(title, ...items.flatMap(({question, answer}) => [question, wordsOf(answer)]))
