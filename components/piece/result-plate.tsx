import type {ReactNode} from 'react'
import {labelOf} from '@/lib/labels'
import {measuredInParts} from '@/lib/measured-by'
import {headlineOf} from '@/lib/result-change'
import {NameLink} from './name-link'
import {OutcomeMark} from './outcome-mark'
import type {PieceOf} from './piece'
import {resultId} from './results'
import {SubjectLink} from './subject-link'
import {figureSize, ResultFigure, type FigureSizes, type Result} from './result-figure'

type Case = PieceOf<'caseStudy'>
type CaseInShort = Pick<Case, 'outcome' | 'maturity' | 'industry' | 'organisation' | 'results'>

interface ResultPlateProps {
  of: CaseInShort
  /** `head`: at the top of the case’s own page. `row`: an entry of a list. */
  form: keyof typeof forms
  /** Title and standfirst of an entry. */
  children?: ReactNode
}

const forms = {
  head: {
    grid: 'border-ink border-t-2 border-b gap-x-16 py-4 md:py-6 md:grid-cols-[14rem_minmax(0,1fr)]',
    outcome: 'text-subheading',
    headline: '',
    figure: {
      none: 'text-subheading font-sans',
      long: 'text-headline font-[400]',
      short: 'text-headline md:text-figure font-[400]',
    },
  },
  row: {
    grid: 'gap-x-8 py-6 md:grid-cols-[10rem_minmax(0,1fr)] lg:grid-cols-[11rem_minmax(0,1fr)_17rem] lg:gap-x-10',
    outcome: 'text-small md:pt-1',
    headline: 'md:col-start-2 lg:col-start-3 lg:text-right',
    figure: {
      none: 'text-small font-sans lg:pt-1',
      long: 'text-heading font-[400]',
      short: 'text-headline font-[400]',
    },
  },
} as const satisfies Record<
  string,
  {grid: string; outcome: string; headline: string; figure: FigureSizes}
>

/** A case in short: whether it worked, for whom, how far it has come, and its main figure. */
export function ResultPlate({of, form, children}: ResultPlateProps) {
  const {grid, outcome, headline, figure} = forms[form]
  return (
    <div data-plate={form} className={`grid gap-y-3 ${grid}`}>
      <div>
        {of.outcome && (
          <p className={outcome}>
            <OutcomeMark outcome={of.outcome} />
          </p>
        )}
        <Who of={of} isHead={form === 'head'} />
      </div>
      {children}
      <div className={headline}>
        <Headline results={of.results} sizes={figure} isHead={form === 'head'} />
      </div>
    </div>
  )
}

interface WhoProps {
  of: CaseInShort
  /** Whether names are links, and a name in the place of a withheld one is called that. */
  isHead: boolean
}

/** Organisation, industry and stage: one below the other, on a phone one after the other. */
function Who({of: {organisation, industry, maturity}, isHead}: WhoProps) {
  const facts = [
    organisation && nameOf(organisation, isHead),
    industry?.title && nameOfIndustry(industry, isHead),
    maturity && labelOf('maturity', maturity),
  ].filter(Boolean)
  if (facts.length === 0) return null
  return (
    // Links one below the other stand apart as far as fingers need (WCAG 2.5.8).
    <ul className={`text-meta text-muted max-md:dotted mt-0.5 ${isHead ? 'leading-6.5' : ''}`}>
      {facts.map((fact, index) => (
        <li key={index}>{fact}</li>
      ))}
    </ul>
  )
}

const nameOfIndustry = (industry: NonNullable<Case['industry']>, isHead: boolean): ReactNode =>
  isHead ? <SubjectLink subject={industry} className="" /> : industry.title

function nameOf(organisation: NonNullable<Case['organisation']>, isHead: boolean): ReactNode {
  const {name, anonymous} = organisation
  if (!name) return anonymous && 'An anonymous organisation'
  if (!isHead) return name
  return (
    <>
      <NameLink of={organisation} />
      {anonymous && ' (name withheld)'}
    </>
  )
}

interface HeadlineProps {
  results: readonly Result[]
  sizes: FigureSizes
  /** Whether its evidence stands further down on the page, and is linked. */
  isHead?: boolean
}

/** The first result with a figure; without one, that none was published, and who reports it. */
export function Headline({results, sizes, isHead = false}: HeadlineProps) {
  const shown = headlineOf(results)
  return (
    <>
      <p className={`figures leading-none tracking-[-0.02em] ${figureSize(shown, sizes)}`}>
        {shown ? (
          <ResultFigure result={shown} />
        ) : (
          <span className="text-muted">No figure published</span>
        )}
      </p>
      {shown && (
        <p className="text-meta text-muted mt-1.5">
          {shown.label && <span className="block">{shown.label}</span>}
          <span className="inline-block">
            <MeasuredBy result={shown} />
          </span>
          {isHead && (
            <>
              {' '}
              <a href={`#${resultId(shown)}`} className="decoration-line underline">
                More on this result
              </a>
            </>
          )}
        </p>
      )}
    </>
  )
}

function MeasuredBy({result}: {result: Result}) {
  const {words, by} = measuredInParts(result)
  if (!by) return <span className="text-warn">{words}</span>
  return (
    <>
      {words} <span className="text-ink font-medium">{by}</span>
    </>
  )
}
