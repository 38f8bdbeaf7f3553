import {EmptyState} from '@/components/site/empty-state'
import {JsonLd} from '@/components/json-ld'
import {Pager} from '@/components/listing/pager'
import {OpenData, type DataLicence} from '@/components/results/open-data'
import {
  filtered,
  resultsOf,
  type CaseWithResults,
  type ReportedResult,
} from '@/components/results/reported-result'
import {chosenTitles, ResultFilter} from '@/components/results/result-filter'
import {ResultsInShort} from '@/components/results/results-in-short'
import {ResultsTable} from '@/components/results/results-table'
import {UnitChart} from '@/components/results/unit-chart'
import {unitGroups} from '@/components/results/unit-groups'
import {PageHeader} from '@/components/site/page-header'
import {resultsPath, type ResultFilter as Filter} from '@/lib/addresses/results-path'
import {pageRange} from '@/lib/paging'
import {describePlace, type PageDescription} from '../page-metadata'
import {resultsThings} from './results-things'

interface ResultsPageProps {
  cases: readonly CaseWithResults[]
  licence: DataLicence | undefined
  /** Name of the publication, for machines. */
  siteName: string | null | undefined
  /** What is chosen; an empty one shows all. */
  filter: Filter
  page?: number
}

const place = describePlace('/results')

// So many units have a chart; the table has all.
const mostCharts = 6

/** What a filter leaves is on the whole list too: search engines leave it out. */
export function describeResults(
  cases: readonly CaseWithResults[],
  filter: Filter = {},
  page = 1,
): PageDescription {
  const chosen = chosenTitles(resultsOf(cases), filter)
  const path = resultsPath(filter, page)
  if (chosen.length === 0) return {...place, path, page, noIndex: page > 1}
  return {
    title: `${place.title}: ${chosen.join(', ')}`,
    description: `The results of case studies, narrowed to: ${chosen.join(', ')}.`,
    path,
    page,
    noIndex: true,
  }
}

/** Results of all case studies: a filter, how many of which kind, the table, and the data. */
export function ResultsPage({cases, licence, siteName, filter, page = 1}: ResultsPageProps) {
  const all = resultsOf(cases)
  const shown = filtered(all, filter)
  const chosen = chosenTitles(all, filter)
  const {from, to} = pageRange(page)
  return (
    <div className="sheet">
      <PageHeader
        kind={
          chosen.length > 0 && (
            <a href="/results" className="decoration-line underline hover:decoration-current">
              Results
            </a>
          )
        }
        title={chosen.length > 0 ? chosen.join(', ') : place.title}
      >
        <p>{place.description}</p>
      </PageHeader>
      {all.length === 0 && (
        <EmptyState>
          No case study has reported a result yet. There is more to read here:
        </EmptyState>
      )}
      {all.length > 0 && (
        <>
          <ResultFilter results={all} filter={filter} />
          {shown.length > 0 ? (
            <>
              {page === 1 && <InShort results={shown} />}
              <section aria-labelledby="table" className="mt-14">
                <Heading id="table">{tableTitle(shown.length, chosen.length > 0)}</Heading>
                <ResultsTable results={shown.slice(from, to)} />
                <Pager path={resultsPath(filter)} page={page} total={shown.length} />
              </section>
              {page === 1 && <ByUnit results={shown} />}
            </>
          ) : (
            <p className="max-w-measure mt-10">
              No result is all of this at once. Choose “All” in one of the rows above, or{' '}
              <a href="/results" className="underline">
                see all {all.length} results
              </a>
              .
            </p>
          )}
          <OpenData licence={licence} count={all.length} />
        </>
      )}
      {resultsThings({cases, licence, siteName}).map((thing) => (
        <JsonLd key={thing['@type']} thing={thing} />
      ))}
    </div>
  )
}

function InShort({results}: {results: readonly ReportedResult[]}) {
  return (
    <section aria-labelledby="short" className="mt-10">
      <h2 id="short" className="sr-only">
        In short
      </h2>
      <ResultsInShort results={results} />
    </section>
  )
}

function ByUnit({results}: {results: readonly ReportedResult[]}) {
  const groups = unitGroups(results)
  if (groups.length === 0) return null
  const left = groups.length - mostCharts
  return (
    <section aria-labelledby="units" className="mt-16">
      <Heading id="units">Figures that can be set side by side</Heading>
      <p className="text-muted max-w-measure -mt-2 mb-8">
        Only those that are counted in the same unit, with the same direction for the better. They
        come from different work all the same: read the cases before you expect the like.
      </p>
      <div className="text-small grid gap-x-12 gap-y-10 font-sans md:grid-cols-2 lg:grid-cols-3">
        {groups.slice(0, mostCharts).map((group) => (
          <UnitChart key={group.key} group={group} />
        ))}
      </div>
      {left > 0 && (
        <p className="text-muted mt-6">
          {left === 1 ? 'One more unit has' : `${left} more units have`} fewer results: they stand
          in the table.
        </p>
      )}
    </section>
  )
}

function Heading({id, children}: {id: string; children: React.ReactNode}) {
  return (
    <h2 id={id} className="text-headline mb-6 font-[560] tracking-[-0.018em]">
      {children}
    </h2>
  )
}

function tableTitle(count: number, isFiltered: boolean): string {
  if (count === 1) return 'One result'
  return isFiltered ? `${count} results` : `All ${count} results`
}
