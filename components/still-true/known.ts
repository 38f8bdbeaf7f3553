import type {StegaBranded} from 'next-sanity'
import {isArticleType, contentTypes} from '@/lib/content-types'
import type {StillTrueQueryResult} from '@/lib/sanity.generated'

/** A piece or myth with its checks and corrections; only its title has stega characters. */
export type Known = StillTrueQueryResult['pieces'][number] & {
  title: StegaBranded<StillTrueQueryResult>['pieces'][number]['title']
}

export const kindOf = ({_type}: {_type: string}) =>
  isArticleType(_type) ? contentTypes[_type].one : 'Myth'
