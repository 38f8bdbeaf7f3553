import type {StegaBranded} from 'next-sanity'
import {contentTypes} from '@/lib/content-types'
import {labelOf} from '@/lib/labels'
import type {StillTrueQueryResult} from '@/lib/sanity.generated'

/** A piece or myth with its checks and corrections; any string may contain stega characters. */
export type Known = StegaBranded<StillTrueQueryResult>['pieces'][number]

/** What a piece is; of a myth its verdict too, or the claim would read as ours. */
export function kindOf(piece: Known): string {
  if (piece._type !== 'myth') return contentTypes[piece._type].one
  return piece.verdict ? `Myth · ${labelOf('mythVerdict', piece.verdict)}` : 'Myth'
}
