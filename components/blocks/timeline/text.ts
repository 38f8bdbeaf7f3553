import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const timelineText = ({title, events}: Block<'timeline'>) =>
  paragraphs(
    title,
    ...events
      .filter((event) => event.title || event.text)
      .flatMap((event) => [[event.when, event.title].filter(Boolean).join(': '), event.text]),
  )
