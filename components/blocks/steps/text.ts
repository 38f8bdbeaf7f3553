import {paragraphs, wordsOf} from '../plain-text'
import type {Block} from '../types'

export const stepsText = ({title, items}: Block<'steps'>) =>
  paragraphs(
    title,
    ...items.flatMap((step, index) => [
      step.title && `${index + 1}. ${step.title}`,
      wordsOf(step.text),
      step.check && `You know it worked when: ${step.check}`,
    ]),
  )
