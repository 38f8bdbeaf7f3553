import {stegaClean} from 'next-sanity'
import type {ReactNode} from 'react'
import {pathOf} from '@/lib/addresses/addresses'
import {measuredInParts} from '@/lib/measured-by'
import {resultChange} from '@/lib/result-change'
import {NotPublished} from '../piece/not-published'
import {figureSize, ResultFigure, type FigureSizes, type Result} from '../piece/result-figure'
import type {ComparedCase} from './compared-case'

/** The first result with a figure, else the first; undefined without a result. */
const mainOf = ({results}: ComparedCase): Result | undefined =>
  results.find((result) => !isUnpublished(result)) ?? results[0]

const isUnpublished = (result: Result) => resultChange(stegaClean(result)).kind === 'unpublished'

/** The result that says most, with who measured it and how; null where none is reported. */
export function mainResult(of: ComparedCase): ReactNode {
  const main = mainOf(of)
  return main ? <ResultInCell of={of} result={main} sizes={large} /> : noneYet(of)
}

/** What a case without results says in their place; null unless it is a plan. */
export const noneYet = ({maturity}: ComparedCase) =>
  stegaClean(maturity) === 'planned' ? 'None yet: it is a plan' : null

/** All other results; null where none at all is reported. */
export function otherResults(of: ComparedCase): ReactNode {
  const main = mainOf(of)
  const others = of.results.filter((result) => result !== main)
  if (!main) return noneYet(of)
  if (others.length === 0) return <span className="text-muted">None reported</span>
  return (
    <ul className="stack-4">
      {others.map((result) => (
        <li key={result._key}>
          <ResultInCell of={of} result={result} sizes={small} />
        </li>
      ))}
    </ul>
  )
}

const large = {
  none: 'text-small',
  long: 'text-heading font-serif font-[400]',
  short: 'text-headline font-serif font-[400]',
} as const satisfies FigureSizes

const small = {
  none: 'text-small',
  long: 'text-subheading font-serif',
  short: 'text-subheading font-serif',
} as const satisfies FigureSizes

interface ResultInCellProps {
  of: ComparedCase
  result: Result
  sizes: FigureSizes
}

function ResultInCell({of, result, sizes}: ResultInCellProps) {
  const {label, period, method} = result
  const {words, by} = measuredInParts(result)
  const isTold = isUnpublished(result)
  return (
    <>
      <p className={`figures leading-tight tracking-[-0.02em] ${figureSize(result, sizes)}`}>
        {isTold ? (
          <NotPublished>No figure published</NotPublished>
        ) : (
          <ResultFigure result={result} />
        )}
      </p>
      {label && (
        <p className="mt-1 font-semibold">
          <a
            href={`${pathOf(of) ?? ''}#result-${stegaClean(result._key)}`}
            className="decoration-line underline hover:decoration-current"
          >
            {label}
          </a>
        </p>
      )}
      <p className="text-meta text-muted mt-1">
        {by ? (
          <>
            {words} <span className="text-ink font-medium">{by}</span>.
          </>
        ) : (
          <span className="text-warn">{words}.</span>
        )}{' '}
        {[period && !isSaid(period, method) && `Period: ${lowerFirst(period)}.`, method]
          .filter(Boolean)
          .join(' ')}
      </p>
    </>
  )
}

/** “Not published” of the period too, where it is said of the whole measurement. */
const isSaid = (period: string, method: string | undefined) =>
  /^not published$/i.test(stegaClean(period)) && /^not published/i.test(stegaClean(method ?? ''))

const lowerFirst = (words: string) =>
  words.startsWith('Not ') ? words.charAt(0).toLowerCase() + words.slice(1) : words
