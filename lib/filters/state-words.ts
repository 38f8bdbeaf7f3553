import {contentTypes, type ArticleType} from '../content-types.ts'
import {sorts} from './facets.ts'
import type {ListState} from './filter-path.ts'
import type {ChosenValue} from './listing.ts'

/** “1 case study”, “1,200 case studies”. */
export function countInWords(type: ArticleType, count: number): string {
  const {one, many} = contentTypes[type]
  return count === 1 ? `1 ${one.toLowerCase()}` : `${inDigits(count)} ${many.toLowerCase()}`
}

/** What a list was narrowed to, and its order unless that is its own: “Law · It worked”. */
export function stateInWords({sort}: ListState, chosen: readonly ChosenValue[]): string {
  const order = sort === 'newest' ? [] : [`${sorts[sort].label.toLowerCase()} first`]
  return [...chosen.map(({title}) => title), ...order].join(' · ')
}

/** A chosen value with the name of its facet: “Industry: Law”. */
export const chosenInWords = ({label, title}: ChosenValue) =>
  `${label.replace(/\?$/, '')}: ${title}`

/** “1,200”. */
export const inDigits = (count: number) => count.toLocaleString('en')
