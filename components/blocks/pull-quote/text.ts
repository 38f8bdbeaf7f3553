import {paragraphs} from '../plain-text'
import type {Block} from '../types'

export function pullQuoteText({text, attribution, role}: Block<'pullQuote'>): string {
  if (!text) return ''
  return paragraphs(`“${text}”`, [attribution, role].filter(Boolean).join(', '))
}
