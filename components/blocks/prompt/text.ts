import {stegaClean} from 'next-sanity'
import {dateInWords} from '@/lib/dates'
import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export function promptText({title, text, note, ...tested}: Block<'prompt'>): string {
  return text ? paragraphs(title, text, testedWith(tested), note) : ''
}

/** What a prompt was tested with, in a sentence; null if nobody said. */
export function testedWith({
  model,
  version,
  testedOn,
}: Pick<Block<'prompt'>, 'model' | 'version' | 'testedOn'>) {
  if (!model?.name) return null
  const day = testedOn && dateInWords(stegaClean(testedOn))
  return `Tested with ${[model.name, version, day && `on ${day}`].filter(Boolean).join(', ')}.`
}
