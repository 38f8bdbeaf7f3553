import {outcomes} from '../outcomes.ts'
import type {FiltersQueryResult} from '../sanity.generated.ts'
import type {SortName} from './facets.ts'

export type Row = FiltersQueryResult['rows'][number]

/** What decides an order; the higher comes first, then the newer. */
const keys = {
  newest: undefined,
  verified: ({verifiedOn}) => Date.parse(verifiedOn ?? '') || 0,
  evidence: ({evidence}) => evidence,
  outcome: ({outcome}) => -(outcomes.findIndex(({value}) => value === outcome) + 1 || Infinity),
  time: ({minutes}) => -(minutes ?? Infinity),
} as const satisfies Record<SortName, ((row: Row) => number) | undefined>

/** Rows in another order; they come the newest first. */
export function sorted(rows: readonly Row[], sort: SortName): readonly Row[] {
  const key = keys[sort]
  if (!key) return rows
  const keyed = rows.map((row) => ({row, by: key(row)}))
  // Infinity minus itself is no number, and such rows are equal.
  return keyed.toSorted((one, other) => other.by - one.by || 0).map(({row}) => row)
}
