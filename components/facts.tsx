import type {ReactNode} from 'react'

export interface Fact {
  term: string
  value: ReactNode
}

/**
 * A list of facts, name over value; facts without a value are skipped, an empty list renders
 * nothing.
 */
export function Facts({facts, className = ''}: {facts: readonly Fact[]; className?: string}) {
  const known = facts.filter(({value}) => Boolean(value))
  if (known.length === 0) return null
  return (
    <dl className={`text-small grid gap-x-10 font-sans sm:max-lg:grid-cols-2 ${className}`}>
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
  )
}
