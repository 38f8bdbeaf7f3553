import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {textMarkup} from '../text-markup'
import type {Block} from '../types'
import {toneOf, tones} from './tones'

export function calloutMarkup(value: Block<'callout'>): ElementContent[] {
  const {word} = tones[toneOf(value)]
  const title = value.title ? `${word}: ${value.title}` : word
  return [h('blockquote', h('p', h('strong', title)), textMarkup(value.text))]
}
