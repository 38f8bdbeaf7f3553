import {stegaClean} from 'next-sanity'
import {Anchor} from '../anchor'
import {labelOf} from '@/lib/labels'
import {measuredInParts} from '@/lib/measured-by'
import {percentInDigits, resultChange, type Verdict} from '@/lib/result-change'
import {ResultBars} from './result-bars'
import {figureSize, ResultFigure, type FigureSizes, type Result} from './result-figure'

interface ResultsProps {
  results: readonly Result[]
  /** Level of the labels' headings. */
  level?: 3 | 4
  /** Start of the ids of the results, unique in the page. */
  idPrefix?: string
  /** The result whose figure stands at the head of the page: here are its bars and evidence. */
  told?: Result | undefined
}

/** Id of a result in the results of a page. */
export const resultId = ({_key}: Result, prefix = 'result') => `${prefix}-${_key}`

/** Results, each with who measured its figure, how and over what period. */
export function Results({results, level = 3, idPrefix, told}: ResultsProps) {
  const Label = `h${level}` as const
  return (
    <ul>
      {results.map((result) => (
        <li
          key={result._key}
          className="border-line grid gap-x-12 gap-y-5 border-t py-8 first:border-t-0 first:pt-0 last:pb-0 lg:grid-cols-2"
        >
          <div>
            <div className="group flex gap-1">
              <Label id={resultId(result, idPrefix)} className="text-small font-sans font-semibold">
                {result.label}
              </Label>
              {result.label && (
                <Anchor id={resultId(result, idPrefix)} label="Link to this result" quoted />
              )}
            </div>
            <p
              className={
                result === told
                  ? 'sr-only'
                  : `figures mt-2 tracking-[-0.02em] ${figureSize(result, sizes)}`
              }
            >
              <ResultFigure result={result} />
            </p>
            <ResultBars result={result} />
          </div>
          <Evidence result={result} />
        </li>
      ))}
    </ul>
  )
}

const sizes = {
  none: 'text-subheading',
  long: 'text-heading font-[400]',
  short: 'text-headline font-[400]',
} as const satisfies FigureSizes

function Evidence({result}: {result: Result}) {
  const {kind, period, method, sourceNote, note} = result
  const {words, by} = measuredInParts(result)
  return (
    <div className="text-small font-sans">
      <Change result={result} />
      <p>
        {by ? (
          <>
            {words} <strong>{by}</strong>.
          </>
        ) : (
          <strong className="text-warn">{words}.</strong>
        )}
      </p>
      {kind && <p className="text-muted mt-1">{labelOf('resultKind', kind)}</p>}
      {period && <p className="text-muted mt-1">Period: {period}</p>}
      {method && <p className="text-muted mt-3">{method}</p>}
      {sourceNote && <p className="text-muted mt-3">Source: {sourceNote}</p>}
      {note && <p className="text-muted mt-3">{note}</p>}
    </div>
  )
}

const verdicts = {
  better: {mark: '✓', colour: 'text-accent', words: 'an improvement'},
  worse: {mark: '✗', colour: 'text-warn', words: 'a change for the worse'},
  same: {mark: '=', colour: 'text-muted', words: 'no change'},
  unknown: undefined,
} as const satisfies Record<Verdict, {mark: string; colour: string; words: string} | undefined>

/** The change computed from the figures, and whether it is for the better. */
function Change({result}: {result: Result}) {
  const change = resultChange(stegaClean(result))
  if (change.kind === 'unpublished') return null
  const verdict = verdicts[change.verdict]
  const percent = change.kind === 'measured' ? change.percent : undefined
  if (percent === undefined && !verdict) return null
  return (
    <p className={`mb-3 ${verdict?.colour ?? ''}`}>
      {verdict && <span aria-hidden="true">{verdict.mark} </span>}
      {percent !== undefined && (
        <strong className="figures text-subheading mr-1 font-semibold">
          {percentInDigits(percent)}
        </strong>
      )}{' '}
      {verdict?.words}
      {result.betterWhen && `: ${result.betterWhen} is better`}
    </p>
  )
}
