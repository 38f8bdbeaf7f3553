import {stegaClean} from 'next-sanity'
import type {ReportedResult} from './reported-result'

/** Results whose figures are counted in the same unit, with the same direction for the better. */
export interface UnitGroup {
  key: string
  unit: string
  /** Whether the figures are ratios, or changes in percent. */
  isFactor: boolean
  betterWhen: 'lower' | 'higher' | undefined
  results: ReportedResult[]
  /** Changes that are exact: a bound such as “more than 30%” would look like a value. */
  values: number[]
}

/** Groups of results that can be set beside each other, the largest first. */
export function unitGroups(results: readonly ReportedResult[]): UnitGroup[] {
  const groups = new Map<string, UnitGroup>()
  for (const reported of results) {
    const {unit} = reported.facets
    if (!unit) continue
    const betterWhen = stegaClean(reported.result.betterWhen)
    const key = `${unit.value} ${betterWhen ?? ''}`.trim().replace(' ', '-')
    const isFactor = reported.change.kind === 'factor'
    const group = groups.get(key) ?? {
      key,
      unit: unit.title,
      isFactor,
      betterWhen,
      results: [],
      values: [],
    }
    const value = exactChange(reported)
    group.results.push(reported)
    if (value !== undefined) group.values.push(value)
    groups.set(key, group)
  }
  return [...groups.values()].toSorted((one, other) => other.results.length - one.results.length)
}

/** The change in percent, or the factor; undefined unless it is exact. */
function exactChange({change, result}: ReportedResult): number | undefined {
  if (result.qualifier || change.kind === 'unpublished') return undefined
  return change.kind === 'factor' ? change.factor : change.percent
}
