import type {Metadata} from 'next'
import {notFound, permanentRedirect} from 'next/navigation'
import {resultsOf, filtered, optionsOf} from '@/components/results/reported-result'
import {changeTitles} from '@/components/results/reported-result'
import {segmentText} from '@/lib/addresses/path-segment'
import {
  readResultFilter,
  resultFacets,
  resultsPath,
  type ResultFacet,
  type ResultFilter,
} from '@/lib/addresses/results-path'
import {labels} from '@/lib/labels'
import {pageCount} from '@/lib/paging'
import {declareVisitorState, getDataLicence, getResults, getSettings} from '@/sanity/content'
import {describePage} from '../../describe-page'
import {destinationFrom} from '../../moved'
import {plain} from '../../page-metadata'
import {SitePage} from '../../site-page'
import {WhereNext} from '../../where-next'
import {describeResults, ResultsPage} from '../results-page'

type Props = PageProps<'/results/[...filter]'>

// No loading placeholder: see app/(site)/layout.tsx.
export const instant = false

/** A dummy entry, because Next.js requires one: these pages render on first request. */
export const generateStaticParams = () => [{filter: ['-']}]

export async function generateMetadata({params}: Props): Promise<Metadata> {
  const at = await read(await params)
  return at ? describePage(describeResults(at.cases, at.filter, at.page)) : {}
}

export default async function Page({params}: Props) {
  await declareVisitorState()
  const {filter} = await params
  const at = await read({filter})
  if (!at) return elsewhere(filter.map(segmentText))
  const [licence, settings] = await Promise.all([getDataLicence(), getSettings()])
  return (
    <SitePage here={resultsPath(at.filter)}>
      <ResultsPage {...at} licence={licence} siteName={plain(settings?.title)} />
      <WhereNext kinds={['guide', 'caseStudy']} />
    </SitePage>
  )
}

/** What an address shows; undefined if it is not written as it should be, or names what is not there. */
async function read({filter: params}: Awaited<Props['params']>) {
  const segments = params.map(segmentText)
  const asked = readResultFilter(segments)
  if (!asked || resultsPath(asked.filter, asked.page) !== written(segments)) return undefined
  const cases = await getResults()
  const results = resultsOf(cases)
  const isThere = (facet: ResultFacet) => {
    const value = asked.filter[facet]
    return (
      !value ||
      Object.hasOwn(always[facet], value) ||
      optionsOf(facet, results, {}).some((option) => option.value === value)
    )
  }
  if (!resultFacets.every(isThere)) return undefined
  const {length} = filtered(results, asked.filter)
  return asked.page <= pageCount(length) ? {cases, ...asked} : undefined
}

/** Values that a filter may have though no result has them yet. */
const always: Record<ResultFacet, object> = {
  industry: {},
  outcome: labels.outcome,
  change: changeTitles,
  unit: {},
}

/** Redirects to the same filter in its one spelling and at an industry’s present address, or calls notFound(). */
async function elsewhere(segments: readonly string[]): Promise<never> {
  const asked = readResultFilter(segments)
  if (!asked) notFound()
  const industry = asked.filter.industry && (await presentSlug(asked.filter.industry))
  const filter: ResultFilter = {...asked.filter, ...(industry && {industry})}
  const present = resultsPath(filter, asked.page)
  if (present === written(segments)) notFound()
  permanentRedirect(present)
}

const written = (segments: readonly string[]) =>
  ['/results', ...segments.map((segment) => encodeURIComponent(segment.toWellFormed()))].join('/')

/** Where the industry of an address that was left is now; undefined if nowhere. */
async function presentSlug(slug: string): Promise<string | undefined> {
  const {href = ''} = (await destinationFrom(['industries', slug])) ?? {}
  const [, at, present, ...rest] = href.split('/')
  return at === 'industries' && present && rest.length === 0 ? segmentText(present) : undefined
}
