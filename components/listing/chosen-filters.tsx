import type {ArticleType} from '@/lib/content-types'
import {pathOfState, wholeList, withValue, type ListState} from '@/lib/filters/filter-path'
import type {Listing} from '@/lib/filters/listing'
import {countInWords, inDigits} from '@/lib/filters/state-words'

interface ChosenFiltersProps {
  type: ArticleType
  state: ListState
  listing: Listing
}

/** How many pieces the list has, and what it was narrowed to, each with a way to take it back. */
export function ChosenFilters({type, state, listing: {chosen, total, all}}: ChosenFiltersProps) {
  return (
    <div className="text-small mb-6 flex flex-wrap items-center gap-x-5 gap-y-2 font-sans">
      <p className="figures font-semibold">
        {chosen.length > 0 && `${inDigits(total)} of `}
        {countInWords(type, all)}
      </p>
      {chosen.length > 0 && (
        <ul aria-label="Chosen filters" className="flex flex-wrap gap-2 print:hidden">
          {chosen.map(({name, label, title}) => (
            <li key={name}>
              <a
                href={pathOfState(type, withValue(state, name))}
                rel="nofollow"
                className="border-line hover:border-ink flex min-h-9 items-center gap-2 border px-3 max-sm:min-h-11"
              >
                <span className="sr-only">Remove the filter: </span>
                <span>
                  <span className="text-muted">{label.replace(/\?$/, '')}:</span> {title}
                </span>
                <svg
                  viewBox="0 0 16 16"
                  aria-hidden="true"
                  className="size-3 fill-none stroke-current stroke-2"
                >
                  <path d="M3 3l10 10M13 3L3 13" />
                </svg>
              </a>
            </li>
          ))}
          {chosen.length > 1 && (
            <li>
              <a
                href={pathOfState(type, {...wholeList, sort: state.sort})}
                rel="nofollow"
                className="decoration-line flex min-h-9 items-center px-1 underline hover:decoration-current max-sm:min-h-11"
              >
                Remove all
              </a>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
