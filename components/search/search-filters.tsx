import {searchKinds, searchPath, type SearchState} from '@/lib/addresses/search-path'
import type {Found} from '@/lib/found'

interface SearchFiltersProps {
  state: SearchState
  found: Pick<Found, 'types' | 'industries'>
}

/** Links that narrow a search to a kind or an industry, each with how much there is. */
export function SearchFilters({state, found}: SearchFiltersProps) {
  const {query, type, industry} = state
  const kinds = searchKinds.flatMap((kind) => {
    const count = found.types[kind.type]
    return count ? [{key: kind.type, title: kind.title, count}] : []
  })
  return (
    <div className="text-small mt-6 font-sans print:hidden">
      <Filter
        name="Kind"
        current={type}
        choices={kinds}
        pathTo={(to) => searchPath({query, industry, type: to})}
      />
      <Filter
        name="Industry"
        current={industry}
        choices={found.industries.map(({slug, title, count}) => ({key: slug, title, count}))}
        pathTo={(to) => searchPath({query, type, industry: to})}
      />
    </div>
  )
}

interface FilterProps {
  name: string
  current: string | undefined
  choices: readonly {key: string; title: string; count: number}[]
  pathTo(key: string | undefined): string
}

const link =
  'tap decoration-line underline hover:decoration-current aria-[current]:font-semibold aria-[current]:decoration-current aria-[current]:decoration-2'

/** Renders nothing where there is nothing to choose. */
function Filter({name, current, choices, pathTo}: FilterProps) {
  if (choices.length < 2 && !current) return null
  const all = {key: undefined, title: 'All', count: undefined}
  return (
    <nav aria-label={name} className="flex gap-x-5">
      <span aria-hidden="true" className="tap text-muted w-16 shrink-0 self-start">
        {name}
      </span>
      <ul className="flex min-w-0 flex-1 flex-wrap gap-x-5">
        {[all, ...choices].map(({key, title, count}) => (
          <li key={title}>
            <a
              href={pathTo(key)}
              aria-current={key === current ? 'true' : undefined}
              className={link}
            >
              {title}
              {count !== undefined && <span className="text-muted figures ms-1.5">{count}</span>}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
