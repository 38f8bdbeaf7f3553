import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export const timelineText = ({title, events}: Block<'timeline'>) =>
  paragraphs(
    title,
    ...events.flatMap((event) =>
      event.title || event.text
        ? [[event.when, event.title].filter(Boolean).join(': '), event.text]
        : [],
    ),
  )
