import {stegaClean} from 'next-sanity'
import {labelOf} from '@/lib/labels'
import {paragraphs, wordsOf} from '../plain-text'
import type {Block} from '../types'

/** Text of a myth block. The claim never appears without its verdict, or it would read as ours. */
export function mythRealityText({myth, ...own}: Block<'mythReality'>): string {
  const {claim, verdict} = myth?.claim ? myth : own
  if (!claim) return ''
  const judged = verdict && `${labelOf('mythVerdict', stegaClean(verdict))}.`
  return paragraphs(`“${claim}”`, judged, myth?.answer ?? null, wordsOf(own.reality))
}
