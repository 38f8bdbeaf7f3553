import {figureInDigits, isFigure} from '@/lib/result-change'
import type {Block} from '../types'
import {percent} from './percent'
import {placeOf, type Range} from './scale'
import {styleOf} from './series-style'

/** Bar chart from zero, each figure beside its bar; a list to screen readers. */
export function Bars({value: {labels, series, unit}}: {value: Block<'chart'>}) {
  // Figures stand beside their bars, so the longest bar may take the full width.
  const figures = series.flatMap(({values}) => values).filter(Number.isFinite)
  const scale = {low: Math.min(0, ...figures), high: Math.max(0, ...figures)}
  const isOne = series.length === 1
  return (
    <ul className="space-y-4 font-sans text-small">
      {labels.map((label, index) => (
        <li key={index}>
          <p className="mb-1">{label}</p>
          {series.map(({_key, name, values}, position) => {
            const figure = values[index]
            if (!isFigure(figure)) {
              return (
                <p key={_key} className="text-muted">
                  {!isOne && `${name}: `}no figure
                </p>
              )
            }
            return (
              <p key={_key} className="mb-1 grid grid-cols-[minmax(0,1fr)_auto] items-center gap-3">
                <Bar figure={figure} scale={scale} position={position} />
                <span className="figures min-w-[3ch] text-end font-semibold">
                  {!isOne && <span className="sr-only">{name}: </span>}
                  {figureInDigits(figure)}
                  {unit && <span className="font-normal text-muted"> {unit}</span>}
                </span>
              </p>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

function Bar({figure, scale, position}: {figure: number; scale: Range; position: number}) {
  const zero = placeOf(0, scale)
  const end = placeOf(figure, scale)
  const {bar, dash} = styleOf(position)
  return (
    <svg aria-hidden="true" className="h-6 w-full overflow-visible">
      <rect
        x={percent(Math.min(zero, end))}
        y="3"
        width={percent(Math.abs(end - zero))}
        height="18"
        strokeDasharray={dash}
        className={`stroke-2 ${bar}`}
      />
      <line x1={percent(zero)} x2={percent(zero)} y1="0" y2="24" className="stroke-ink" />
    </svg>
  )
}
