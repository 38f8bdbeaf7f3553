import {figureInDigits, isFigure} from '@/lib/result-change'
import type {Block} from '../types'
import {Mark} from './mark'
import {percent} from '@/components/percent'
import {fitsAcross, placeOf, scaleOf} from './scale'
import {styleOf} from './series-style'

/**
 * Line chart over a grid. Positions are fractions of the drawing's width and height, so that text
 * and marks keep their size on a phone. Screen readers read the figures from the table below.
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
          const {line, dash} = styleOf(position)
          const places = values.map((value, index) => ({
            x: percent(across(index)),
            y: percent(1 - placeOf(value, scale)),
            isMarked: isFigure(value),
          }))
          const points = places.filter(({isMarked}) => isMarked)
          return (
            <g key={_key}>
              {places.slice(1).map(({x, y, isMarked}, index) => {
                const from = places[index]
                // No line across a missing figure.
                if (!isMarked || !from?.isMarked) return null
                return (
                  <line
                    key={x}
                    x1={from.x}
                    y1={from.y}
                    x2={x}
                    y2={y}
                    strokeDasharray={dash}
                    className={`stroke-[2.5] ${line}`}
                  />
                )
              })}
              {points.map(({x, y}) => (
                <Mark key={x} x={x} y={y} position={position} />
              ))}
            </g>
          )
        })}
      </svg>
      <Across labels={labels} />
    </div>
  )
}

/** The labels below their points; where they do not fit a phone, the first and the last one. */
function Across({labels}: {labels: readonly string[]}) {
  const last = labels.length - 1
  if (!fitsAcross(labels)) {
    return (
      <p className="ms-12 me-4 mt-2 flex justify-between gap-4 text-muted">
        <span>{labels[0]}</span>
        {last > 0 && <span className="text-end">{labels[last]}</span>}
      </p>
    )
  }
  return (
    <svg className="ms-12 mt-2 block h-5 w-[calc(100%-4rem)] overflow-visible">
      {labels.map((label, index) => (
        <text
          key={index}
          x={percent(last > 0 ? index / last : 0.5)}
          dy="1em"
          textAnchor={
            last === 0 || (index > 0 && index < last) ? 'middle' : index ? 'end' : 'start'
          }
          className="fill-muted"
        >
          {label}
        </text>
      ))}
    </svg>
  )
}
