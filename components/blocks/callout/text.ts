import {paragraphs, wordsOf} from '../plain-text'
import type {Block} from '../types'
import {toneOf, tones} from './tones'

export function calloutText(value: Block<'callout'>): string {
  const {word} = tones[toneOf(value)]
  return paragraphs(value.title ? `${word}: ${value.title}` : word, wordsOf(value.text))
}
