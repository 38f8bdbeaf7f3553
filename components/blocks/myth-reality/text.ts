import {paragraphs, wordsOf} from '../plain-text'
import type {Block} from '../types'

export function mythRealityText({myth, claim, reality}: Block<'mythReality'>): string {
  const said = myth?.claim || claim
  return said ? paragraphs(`“${said}”`, myth?.answer ?? null, wordsOf(reality)) : ''
}
