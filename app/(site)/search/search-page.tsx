import {JsonLd} from '@/components/json-ld'
import {countInWords} from '@/components/search/found-count'
import {FoundList} from '@/components/search/found-list'
import {SearchBox} from '@/components/search/search-box'
import {SearchFilters} from '@/components/search/search-filters'
import {NoCase, Spelling} from '@/components/search/search-notes'
import {Pager} from '@/components/listing/pager'
import {SectionLinks} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {searchPath, type SearchState} from '@/lib/addresses/search-path'
import {indexes, sections} from '@/lib/addresses/places'
import type {Found} from '@/lib/found'
import {breadcrumbList} from '@/lib/json-ld'
import {pageRange} from '@/lib/paging'
import {describePlace, type PageDescription} from '../page-metadata'
import {crumbOf} from '../subject-things'

export const searchDescription = describePlace('/search')

export const describeSearch = (state: SearchState): PageDescription => ({
  title: `Search: ${state.query}`,
  page: state.page ?? 1,
  description: searchDescription.description,
  path: searchPath(state),
  noIndex: true,
})

/** The search before anything was looked for. */
export function EmptySearchPage() {
  const {title, description} = searchDescription
  return (
    <div className="sheet">
      <PageHeader title={title}>
        <p>{description}</p>
      </PageHeader>
      <SearchBox />
      <h2 className="text-heading mt-14 mb-4 font-[500] tracking-[-0.01em]">Or look around</h2>
      <SectionLinks />
      <Breadcrumbs />
    </div>
  )
}

const Breadcrumbs = () => <JsonLd thing={breadcrumbList([crumbOf('/search')])} />

interface SearchPageProps {
  state: SearchState
  found: Found & {isWhole: boolean}
}

/** What a search found. */
export function SearchPage({state, found}: SearchPageProps) {
  const {query, page = 1} = state
  const {from} = pageRange(page)
  const isCaseNear = page === 1 && found.nearest.length > 0
  return (
    <div className="sheet">
      <header className="pt-10 sm:pt-16">
        <p className="text-small text-muted mb-3 font-sans">
          <a href="/search" className="decoration-line underline hover:decoration-current">
            Search
          </a>
        </p>
        <h1 className="text-headline mb-6 max-w-[20em] font-[480] tracking-[-0.02em] wrap-break-word">
          {query}
        </h1>
        <SearchBox query={query} />
      </header>
      <PlaceOf query={query} />
      <Spelling query={query} found={found} />
      {page === 1 && <NoCase found={found} />}
      <section aria-labelledby="found" className="mt-10">
        <h2 id="found" className="text-heading font-[500] tracking-[-0.01em]">
          {countInWords(found.total, isCaseNear)}
        </h2>
        {!found.isWhole && (
          <p className="text-small text-muted mt-2 font-sans">
            Some pieces have not been looked through yet. Ask again in a moment.
          </p>
        )}
        <SearchFilters state={state} found={found} />
        {found.total > 0 ? (
          <div className="mt-6">
            <FoundList hits={found.hits} start={from + 1} level={3} />
          </div>
        ) : (
          <NothingFound
            isFiltered={Boolean(state.type ?? state.industry)}
            isCaseNear={isCaseNear}
            query={query}
          />
        )}
        <Pager path={searchPath({...state, page: 1})} page={page} total={found.total} by="rank" />
      </section>
      <Breadcrumbs />
    </div>
  )
}

/** The way to a list of ours whose name was looked for. */
function PlaceOf({query}: {query: string}) {
  const name = query.toLowerCase()
  const place = [...sections, ...indexes].find(({title}) => title.toLowerCase() === name)
  return (
    place && (
      <p className="mt-6 max-w-measure">
        <a
          href={place.path}
          className="decoration-line font-[560] underline hover:decoration-current"
        >
          {place.title}
        </a>
        : {place.about}
      </p>
    )
  )
}

interface NothingFoundProps {
  isFiltered: boolean
  /** Whether cases are shown above, as the nearest to what was asked. */
  isCaseNear: boolean
  query: string
}

function NothingFound({isFiltered, isCaseNear, query}: NothingFoundProps) {
  return (
    <div className="mt-4">
      <p className="max-w-measure">
        {isFiltered ? (
          <>
            There is nothing {isCaseNear && 'else '}of this kind.{' '}
            <a href={searchPath({query})} className="underline">
              Look through everything
            </a>
            , or go on from here:
          </>
        ) : isCaseNear ? (
          adviceBesideCases
        ) : (
          advice
        )}
      </p>
      <SectionLinks className="mt-6" />
    </div>
  )
}

const advice =
  'Try fewer or other words, such as the name of a task, an industry or a model. Or go on from here:'

const adviceBesideCases =
  'Besides the cases above, no piece answers this. Try other words, or go on from here:'
