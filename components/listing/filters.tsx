import type {ReactNode} from 'react'
import type {ArticleType} from '@/lib/content-types'
import {sorts, sortsOf} from '@/lib/filters/facets'
import {pathOfState, sortedBy, withValue, type ListState} from '@/lib/filters/filter-path'
import type {FacetValue, ListedFacet, Listing} from '@/lib/filters/listing'
import {inDigits} from '@/lib/filters/state-words'
import {Folded} from '../folded'

interface FiltersProps {
  type: ArticleType
  state: ListState
  listing: Listing
}

/** So many facets stand open; of more, the others are folded away, unless one of them is chosen. */
const mostOpen = 3

/** So many values stand in a row; of more, all are behind a fold below the most frequent. */
const mostValues = 9

const row =
  'gap-x-8 md:grid md:grid-cols-[10rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)] lg:gap-x-10'
const link =
  'inline-flex min-h-11 items-center gap-1.5 hover:text-accent hover:underline sm:min-h-8'

/**
 * What a list can be narrowed to, with the number of pieces each would leave, and its orders; all of
 * them links. Renders nothing for a list that nothing narrows.
 */
export function Filters({type, state, listing}: FiltersProps) {
  if (listing.all < 2) return null
  const shown = listing.facets.filter((facet) => narrows(facet, listing.total))
  const open = shown.slice(0, mostOpen)
  const others = shown.slice(mostOpen)
  const isChosen = others.some(({values}) => values.some((value) => value.isChosen))
  const chosen = listing.chosen.length
  const rowOf = (facet: ListedFacet) => <FacetRow key={facet.name} {...{type, state, facet}} />
  return (
    <nav
      aria-label="Filter and sort"
      className="border-line text-small mb-8 border-y font-sans md:py-2 print:hidden"
    >
      <Folded
        summary={
          <>
            <span className="font-semibold">Filter and sort</span>
            {chosen > 0 && <span className="text-muted ml-3">{chosen} chosen</span>}
          </>
        }
      >
        {open.map(rowOf)}
        {others.length > 0 && (
          <details className="more-filters" open={isChosen}>
            <summary className="text-muted">
              <span>
                More filters
                <span className="sr-only">: {others.map(({label}) => label).join(', ')}</span>
              </span>
            </summary>
            {others.map(rowOf)}
          </details>
        )}
        <SortRow type={type} state={state} />
      </Folded>
    </nav>
  )
}

/** Whether a facet has a value that leaves fewer pieces, or is what nothing matches with. */
const narrows = ({values}: ListedFacet, total: number) =>
  values.some(({count, isChosen}) => isChosen || count !== total)

interface RowProps {
  id: string
  label: string
  children: ReactNode
}

function Row({id, label, children}: RowProps) {
  return (
    <div className={`${row} max-md:pt-3`}>
      <p id={id} className="text-meta text-muted md:pt-1.5">
        {label}
      </p>
      {children}
    </div>
  )
}

interface FacetRowProps {
  type: ArticleType
  state: ListState
  facet: ListedFacet
}

function FacetRow({type, state, facet: {name, label, values}}: FacetRowProps) {
  const id = `by-${name}`
  const listOf = (listed: readonly FacetValue[]) => (
    <ul aria-labelledby={id} className="flex flex-wrap gap-x-5">
      {listed.map(({value, title, count, isChosen}) => (
        <li key={value}>
          {isChosen ? (
            <span aria-current="true" className={`${link} font-semibold`}>
              {title} <Count>{count}</Count>
            </span>
          ) : (
            <a
              href={pathOfState(type, withValue(state, name, value))}
              rel="nofollow"
              className={link}
            >
              {title} <Count>{count}</Count>
            </a>
          )}
        </li>
      ))}
    </ul>
  )
  if (values.length <= mostValues) return <Row {...{id, label}}>{listOf(values)}</Row>
  const first = values.filter(({isChosen}, index) => isChosen || index < mostValues - 1)
  const rest = values.filter((value) => !first.includes(value))
  return (
    <Row {...{id, label}}>
      <div>
        {listOf(first)}
        <details className="more-filters">
          <summary className="text-muted">
            <span>
              {rest.length} more<span className="sr-only">: {label}</span>
            </span>
          </summary>
          {listOf(rest.toSorted((one, other) => one.title.localeCompare(other.title, 'en')))}
        </details>
      </div>
    </Row>
  )
}

const Count = ({children}: {children: number}) => (
  <span className="figures text-muted font-normal">{inDigits(children)}</span>
)

function SortRow({type, state}: {type: ArticleType; state: ListState}) {
  const about = Object.entries(sorts).flatMap(([name, sort]) =>
    name === state.sort && 'about' in sort ? [sort.about] : [],
  )
  return (
    <Row id="sort" label="Sorted by">
      <div>
        <ul aria-labelledby="sort" className="flex flex-wrap gap-x-5">
          {sortsOf[type].map((sort) => (
            <li key={sort}>
              {sort === state.sort ? (
                <span aria-current="true" className={`${link} font-semibold`}>
                  {sorts[sort].label}
                </span>
              ) : (
                <a href={pathOfState(type, sortedBy(state, sort))} rel="nofollow" className={link}>
                  {sorts[sort].label}
                </a>
              )}
            </li>
          ))}
        </ul>
        {about.length > 0 && <p className="text-meta text-muted max-w-measure pb-2">{about}</p>}
      </div>
    </Row>
  )
}
