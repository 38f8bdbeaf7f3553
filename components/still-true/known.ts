import type {StegaBranded} from 'next-sanity'
import {contentTypes} from '@/lib/content-types'
import {labelOf} from '@/lib/labels'
import type {StillTrueQueryResult} from '@/lib/sanity.generated'

/** A piece or myth with its checks and corrections; only its title has stega characters. */
export type Known = StillTrueQueryResult['pieces'][number] & {
  title: StegaBranded<StillTrueQueryResult>['pieces'][number]['title']
}

/** What a piece is; of a myth its verdict too, or the claim would read as ours. */
export function kindOf(piece: Known): string {
  if (piece._type !== 'myth') return contentTypes[piece._type].one
  return piece.verdict ? `Myth · ${labelOf('mythVerdict', piece.verdict)}` : 'Myth'
}
