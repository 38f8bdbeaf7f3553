import type {ElementContent} from 'hast'
import {h} from 'hastscript'
import {element} from '../markup-parts'
import type {Block} from '../types'

export function pullQuoteMarkup({text, attribution, role}: Block<'pullQuote'>): ElementContent[] {
  if (!text) return []
  const speaker = [attribution, role].filter(Boolean).join(', ')
  return [h('blockquote', h('p', `“${text}”`), element('p', speaker && `— ${speaker}`))]
}
