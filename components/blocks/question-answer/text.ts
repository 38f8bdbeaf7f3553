import {paragraphs, wordsOf} from '../plain-text'
import type {Block} from '../types'

export const questionAnswerText = ({question, answers}: Block<'questionAnswer'>) =>
  paragraphs(
    question,
    ...answers.map(({speaker, text}) => [speaker?.name, wordsOf(text)].filter(Boolean).join(': ')),
  )
