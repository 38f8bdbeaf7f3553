import {figureInDigits} from '@/lib/result-change'
import type {Block} from '../types'
import {percent} from './percent'
import {placeOf, scaleOf} from './scale'
import {styleOf} from './series-style'

/**
 * Lines over a grid. Places are parts of the drawing's width and height, so that words and marks
 * keep their size on a phone. The figures are read from the table below.
 */
export function Lines({value: {labels, series}}: {value: Block<'chart'>}) {
  const scale = scaleOf(series.flatMap(({values}) => values))
  const across = (index: number) => (labels.length > 1 ? index / (labels.length - 1) : 0.5)
  return (
    <div aria-hidden="true" className="font-sans text-meta">
      <svg className="ms-12 block h-56 w-[calc(100%-4rem)] overflow-visible sm:h-64">
        {scale.ticks.map((tick) => {
          const y = percent(1 - placeOf(tick, scale))
          return (
            <g key={tick}>
              <line x2="100%" y1={y} y2={y} className={tick === 0 ? 'stroke-ink' : 'stroke-line'} />
              <text x="-10" y={y} dy="0.35em" textAnchor="end" className="figures fill-muted">
                {figureInDigits(tick)}
              </text>
            </g>
          )
        })}
        {series.map(({_key, values}, position) => {
          const {line, point, dash} = styleOf(position)
          const points = values.slice(0, labels.length).map((value, index) => ({
            x: percent(across(index)),
            y: percent(1 - placeOf(value, scale)),
          }))
          return (
            <g key={_key}>
              {points.slice(1).map(({x, y}, index) => (
                <line
                  key={x}
                  x1={points[index]?.x}
                  y1={points[index]?.y}
                  x2={x}
                  y2={y}
                  strokeDasharray={dash}
                  className={`stroke-[2.5] ${line}`}
                />
              ))}
              {points.map(({x, y}) => (
                <circle key={x} cx={x} cy={y} r="4.5" className={`stroke-2 ${point}`} />
              ))}
            </g>
          )
        })}
      </svg>
      <p className="ms-12 me-4 mt-2 flex justify-between gap-4 text-muted">
        <span>{labels[0]}</span>
        {labels.length > 1 && <span className="text-end">{labels.at(-1)}</span>}
      </p>
    </div>
  )
}
