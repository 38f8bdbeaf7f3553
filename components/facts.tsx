import type {ReactNode} from 'react'
import {Folded} from './folded'

export interface Fact {
  term: string
  value: ReactNode
}

interface FactsProps {
  /** What a phone shows in place of the facts, until it is opened. */
  title: string
  /** The most telling of them, beside the title. */
  hint?: ReactNode
  facts: readonly Fact[]
}

/**
 * A list of facts, name over value, folded on a phone; facts without a value are skipped, an empty
 * list renders nothing.
 */
export function Facts({title, hint, facts}: FactsProps) {
  const known = facts.filter(({value}) => Boolean(value))
  if (known.length === 0) return null
  return (
    <Folded
      className="text-small max-sm:border-line font-sans max-sm:border-t"
      summary={
        <>
          <span className="font-semibold">{title}</span>
          {hint && <span className="text-muted ml-3">{hint}</span>}
        </>
      }
    >
      <dl className="grid gap-x-10 max-sm:pb-4 sm:max-lg:grid-cols-2">
        {known.map(({term, value}) => (
          <div
            key={term}
            className="border-line border-t py-2.5 first:border-t-0 first:pt-0 sm:max-lg:[&:nth-child(2)]:border-t-0 sm:max-lg:[&:nth-child(2)]:pt-0"
          >
            <dt className="text-meta text-muted">{term}</dt>
            <dd className="mt-0.5 font-medium">{value}</dd>
          </div>
        ))}
      </dl>
    </Folded>
  )
}
