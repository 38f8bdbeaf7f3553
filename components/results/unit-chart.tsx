import {stegaClean} from 'next-sanity'
import {pathOf} from '@/lib/addresses/addresses'
import {fewestForMedian, medianOf} from '@/lib/median'
import {figureInDigits, percentInDigits} from '@/lib/result-change'
import {percent} from '../percent'
import {ResultBars} from '../piece/result-bars'
import {ResultFigure} from '../piece/result-figure'
import type {ReportedResult} from './reported-result'
import type {UnitGroup} from './unit-groups'

/**
 * Figures in one unit: from three on as points on one line with their median, and how many they are;
 * of fewer each by itself, as a median of them would say nothing.
 */
export function UnitChart({group}: {group: UnitGroup}) {
  const {key, unit, isFactor, betterWhen, results, values} = group
  const median = medianOf(values)
  const digits = (value: number) =>
    isFactor ? `${figureInDigits(value)}×` : percentInDigits(value)
  return (
    <section aria-labelledby={`unit-${key}`} className="border-ink border-t pt-3">
      <h3 id={`unit-${key}`} className="font-semibold">
        {[unit.charAt(0).toUpperCase() + unit.slice(1), betterWhen && `${betterWhen} is better`]
          .filter(Boolean)
          .join(', ')}
      </h3>
      {median === undefined ? (
        <>
          <ul className="mt-3 stack-4">
            {results.slice(0, 2).map((reported) => (
              <Single key={keyOf(reported)} reported={reported} />
            ))}
          </ul>
          <p className="text-meta text-muted mt-3">{tooFew(group)}</p>
        </>
      ) : (
        <>
          <Points values={values} median={median} still={isFactor ? 1 : 0} digits={digits} />
          <p className="mt-2">
            <strong className="font-semibold">
              Median {isFactor ? '' : 'change '}
              {digits(median)}
            </strong>{' '}
            <span className="text-muted">
              (n = {values.length}), from {digits(Math.min(...values))} to{' '}
              {digits(Math.max(...values))}.{leftOut(group)}
            </span>
          </p>
        </>
      )}
    </section>
  )
}

function Single({reported: {of, result}}: {reported: ReportedResult}) {
  return (
    <li>
      <p className="figures text-heading font-serif leading-tight">
        <ResultFigure result={result} />
      </p>
      <a
        href={`${pathOf(of) ?? ''}#result-${stegaClean(result._key)}`}
        className="decoration-line underline hover:decoration-current"
      >
        {result.label || 'This result'}
      </a>
      <ResultBars result={result} />
    </li>
  )
}

interface PointsProps {
  values: readonly number[]
  median: number
  /** The value of no change. */
  still: number
  digits(value: number): string
}

/** Each value as a point on a line from the least to the greatest, through where nothing changed. */
function Points({values, median, still, digits}: PointsProps) {
  const least = Math.min(still, ...values)
  const span = Math.max(still, ...values) - least || 1
  const at = (value: number) => percent((value - least) / span)
  // A point for each hundredth of the line: of a thousand values many fall together.
  const hundredth = (value: number) => percent(Math.round(((value - least) / span) * 100) / 100)
  const places = [...new Set(values.map(hundredth))]
  return (
    <svg
      aria-hidden="true"
      className="text-meta mx-2 mt-4 h-14 w-[calc(100%-1rem)] overflow-visible"
    >
      <line x2="100%" y1="20" y2="20" className="stroke-line" />
      <line x1={at(still)} x2={at(still)} y1="8" y2="32" className="stroke-muted" />
      {places.map((place) => (
        <circle key={place} cx={place} cy="20" r="6" className="fill-accent/50 stroke-accent" />
      ))}
      <line x1={at(median)} x2={at(median)} y1="4" y2="36" className="stroke-ink stroke-[2.5]" />
      <text x={at(median)} y="52" textAnchor="middle" className="fill-ink font-semibold">
        {digits(median)}
      </text>
    </svg>
  )
}

/** What is left out of a median, as it is no exact figure; empty if nothing is. */
function leftOut({results, values}: UnitGroup): string {
  const count = results.length - values.length
  if (count === 0) return ''
  return count === 1
    ? ' One that is not exact is left out.'
    : ` ${count} that are not exact are left out.`
}

function tooFew({results, values}: UnitGroup): string {
  const few = results.length === 1 ? 'One result' : `${results.length} results`
  const exact = values.length === results.length ? '' : `, ${values.length || 'none'} of them exact`
  return `${few}${results.length === 1 && exact ? ', not exact' : exact}: no median is taken of fewer than ${inWords(fewestForMedian)}.`
}

const inWords = (count: number) => (count === 3 ? 'three' : String(count))

const keyOf = ({of, result}: ReportedResult) => `${of._id} ${result._key}`
