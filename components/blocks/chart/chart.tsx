import {stegaClean} from 'next-sanity'
import {figureInDigits, isFigure} from '@/lib/result-change'
import {hasLongWord} from '../long-word'
import type {Block, BlockProps} from '../types'
import {Bars} from './bars'
import {Lines} from './lines'
import {Mark} from './mark'
import {styleOf} from './series-style'

export function Chart({value}: BlockProps<'chart'>) {
  const {title, unit, labels, series, source, note} = value
  // A figure without a label would be meaningless, and would stretch the scale.
  const drawn = {
    ...value,
    series: series
      .map((set) => ({...set, values: set.values.slice(0, labels.length)}))
      .filter(({values}) => values.some(isFigure)),
  }
  if (labels.length === 0 || drawn.series.length === 0) return null
  const isLine = stegaClean(value.kind) === 'line'
  return (
    <figure>
      <figcaption className="mb-4">
        <strong className="block text-subheading font-semibold">{title || 'Chart'}</strong>
        {unit && <span className="font-sans text-small text-muted">in {unit}</span>}
      </figcaption>
      {drawn.series.length > 1 && <Legend series={drawn.series} isLine={isLine} />}
      {isLine ? <Lines value={drawn} /> : <Bars value={drawn} />}
      {isLine && <Figures value={drawn} />}
      {(source || note) && (
        <p className="mt-3 font-sans text-meta text-muted">
          {source && `Source: ${source}`}
          {source && note && '. '}
          {note}
        </p>
      )}
    </figure>
  )
}

function Legend({series, isLine}: {series: Block<'chart'>['series']; isLine: boolean}) {
  return (
    <ul className="mb-3 flex flex-wrap gap-x-6 gap-y-1 font-sans text-small">
      {series.map(({_key, name}, position) => (
        <li key={_key} className="flex items-center gap-2">
          {isLine ? <LineSwatch position={position} /> : <BarSwatch position={position} />}
          {name || `Set ${position + 1}`}
        </li>
      ))}
    </ul>
  )
}

function LineSwatch({position}: {position: number}) {
  const {line, dash} = styleOf(position)
  return (
    <svg aria-hidden="true" className="h-3.5 w-10 overflow-visible">
      <line x2="40" y1="7" y2="7" strokeDasharray={dash} className={`stroke-[2.5] ${line}`} />
      <Mark x="20" y="7" position={position} />
    </svg>
  )
}

function BarSwatch({position}: {position: number}) {
  const {bar, dash} = styleOf(position)
  return (
    <svg viewBox="0 0 24 14" aria-hidden="true" className="h-3.5 w-6">
      <rect
        x="1"
        y="1"
        width="22"
        height="12"
        strokeDasharray={dash}
        className={`stroke-2 ${bar}`}
      />
    </svg>
  )
}

function Figures({value: {labels, series}}: {value: Block<'chart'>}) {
  return (
    <details className="mt-3 font-sans text-small">
      <summary className="tap cursor-pointer underline">The figures as a table</summary>
      <table className="figures mt-2 w-full border-collapse">
        <thead>
          <tr className="border-b-2 border-ink">
            <th scope="col" className="py-1.5 text-start font-normal">
              <span className="sr-only">Label</span>
            </th>
            {series.map(({_key, name}, position) => (
              <th
                key={_key}
                scope="col"
                className={`py-1.5 ps-4 text-end font-semibold ${hasLongWord(name) ? 'wrap-anywhere' : ''}`}
              >
                {name || (series.length > 1 ? `Set ${position + 1}` : 'Figure')}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {labels.map((label, index) => (
            <tr key={index} className="border-t border-line">
              <th
                scope="row"
                className={`py-1.5 text-start font-normal ${hasLongWord(label) ? 'wrap-anywhere' : ''}`}
              >
                {label}
              </th>
              {series.map(({_key, values}) => {
                const figure = values[index]
                return (
                  <td key={_key} className="py-1.5 ps-4 text-end">
                    {isFigure(figure) ? figureInDigits(figure) : '–'}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
