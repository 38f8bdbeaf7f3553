import type {StegaBranded} from 'next-sanity'
import {CaseChooser} from '@/components/compare/case-chooser'
import {namesOf, type ComparedCase} from '@/components/compare/compared-case'
import {SideBySide} from '@/components/compare/side-by-side'
import {JsonLd} from '@/components/json-ld'
import {EmptyState} from '@/components/site/empty-state'
import {PageHeader} from '@/components/site/page-header'
import {comparePath} from '@/lib/addresses/compare-path'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {breadcrumbList} from '@/lib/json-ld'
import type {ChoosableQueryResult} from '@/lib/sanity.generated'
import {describePlace, plain, type PageDescription} from '../page-metadata'
import {crumbOf} from '../subject-things'

interface ComparePageProps {
  /** The cases to compare, in the order in which they were chosen. */
  cases: readonly ComparedCase[]
  found: StegaBranded<ChoosableQueryResult>
  /** Page of the list to choose from. */
  page?: number
}

const place = describePlace('/compare')

/** A comparison is one of very many pages that say nothing new: search engines leave it out. */
export function describeComparison(cases: readonly ComparedCase[], page = 1): PageDescription {
  const path = comparePath(
    cases.map(({slug}) => plain(slug)),
    page,
  )
  if (cases.length === 0) return {...place, path, page, noIndex: page > 1}
  const titles = new Intl.ListFormat('en-GB').format(cases.map(({title}) => `“${plain(title)}”`))
  return {
    title: titleOf(cases),
    description: `What came of each, who measured it, how, and what it took: ${titles}.`,
    path,
    page,
    noIndex: true,
  }
}

/** The place to compare cases, a case to which others may be added, or cases side by side. */
export function ComparePage({cases, found, page = 1}: ComparePageProps) {
  const isCompared = cases.length > 1
  const {path} = describeComparison(cases)
  return (
    <div className="sheet">
      <PageHeader
        kind={
          cases.length > 0 && (
            <a href="/compare" className="decoration-line underline hover:decoration-current">
              Compare
            </a>
          )
        }
        title={titleOf(cases)}
      >
        <p>{introduction(cases.length)}</p>
      </PageHeader>
      {isCompared && (
        <>
          <p className="text-meta mb-4 hidden print:block">{absoluteUrl(path)}</p>
          <SideBySide cases={cases} />
        </>
      )}
      {found.total < 2 ? (
        <EmptyState>
          It takes two cases, and fewer have been published yet. There is more to read here:
        </EmptyState>
      ) : (
        <section
          aria-label="Choose cases"
          className={isCompared ? 'mt-20 print:hidden' : 'print:hidden'}
        >
          {isCompared && (
            <h2 className="text-headline mb-6 font-[560] tracking-[-0.018em]">Change the choice</h2>
          )}
          <CaseChooser chosen={cases} {...found} page={page} />
        </section>
      )}
      <JsonLd thing={breadcrumbList([crumbOf('/compare')])} />
    </div>
  )
}

const counts = ['No', 'One', 'Two', 'Three', 'Four']

function titleOf(cases: readonly ComparedCase[]): string {
  if (cases.length === 0) return place.title
  if (cases.length === 1) return 'Compare a case with others'
  const names = new Intl.ListFormat('en-GB').format(namesOf(cases))
  return plain(names).length > 45
    ? `${counts[cases.length]} cases side by side`
    : `${names} side by side`
}

function introduction(count: number): string {
  if (count === 0)
    return 'Tick two to four case studies to see side by side whether they worked, what was measured and by whom, and what it took.'
  if (count === 1) return 'Tick one to three more: cases from the same industry stand first.'
  return 'What each of them published, and what not. The address of this page keeps the choice: share it as it is.'
}
