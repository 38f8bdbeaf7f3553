import {stegaClean, type StegaBranded} from 'next-sanity'
import type {ChoosableQueryResult, ComparedQueryResult} from '@/lib/sanity.generated'

/** A case study with all that can be compared. */
export type ComparedCase = StegaBranded<ComparedQueryResult>[number]

/** A case study to choose from. */
export type ChoosableCase = StegaBranded<ChoosableQueryResult>['cases'][number]

type Named = Pick<ChoosableCase, 'title' | 'industry' | 'organisation'>

/**
 * A short name for each case, by which its answers are told from the others’: the industry if all
 * differ in it, else the organisation, else the title. In previews with stega characters.
 */
export function namesOf(cases: readonly Named[]): string[] {
  const byIndustry = cases.map(({industry}) => industry?.title ?? '')
  if (areDistinct(byIndustry)) return byIndustry
  const byOrganisation = cases.map(({organisation}) => organisation?.name ?? '')
  return areDistinct(byOrganisation) ? byOrganisation : cases.map(({title}) => title)
}

const areDistinct = (names: readonly string[]) =>
  names.every(Boolean) && new Set(stegaClean(names)).size === names.length
