import {stegaClean} from 'next-sanity'
import {figureInDigits, isFigure} from '@/lib/result-change'
import {unitOf} from '@/lib/unit-of'
import type {Block} from '../types'
import {percent} from '@/components/percent'
import {placeOf, type Range} from './scale'
import {styleOf} from './series-style'

/** Bar chart from zero, each figure at the end of its bar; a list to screen readers. */
export function Bars({value: {labels, series, unit}}: {value: Block<'chart'>}) {
  const figures = series.flatMap(({values}) => values).filter(Number.isFinite)
  const scale = {low: Math.min(0, ...figures), high: Math.max(0, ...figures)}
  const isOne = series.length === 1
  // A longer unit stands above the chart only: beside each bar it would leave the bars no room.
  const shownUnit = stegaClean(unit ?? '').length > 10 ? null : unit
  const room = roomFor(figures, shownUnit)
  return (
    <ul className="stack-4 font-sans text-small">
      {labels.map((label, index) => (
        <li key={index}>
          <p className="mb-1">{label}</p>
          {series.map(({_key, name, values}, position) => {
            const figure = values[index]
            return (
              <p key={_key} className="mb-1">
                {!isOne && <span className="sr-only">{name}: </span>}
                {isFigure(figure) ? (
                  <Bar
                    figure={figure}
                    unit={shownUnit}
                    scale={scale}
                    position={position}
                    room={room}
                  />
                ) : (
                  <NoFigure scale={scale} room={room} />
                )}
              </p>
            )
          })}
        </li>
      ))}
    </ul>
  )
}

// Wide enough for so many characters of a figure and its unit.
const rooms = [
  [5, 'w-[calc(100%-4rem)]'],
  [9, 'w-[calc(100%-6rem)]'],
  [13, 'w-[calc(100%-8rem)]'],
  [Infinity, 'w-[calc(100%-12rem)]'],
] as const

/** Width of the drawing, which leaves room at its end for the figure of the longest bar. */
function roomFor(figures: readonly number[], unit: string | null): string {
  const longest = Math.max(0, ...figures.map((figure) => figureInDigits(figure).length))
  const characters = longest + (unit ? stegaClean(unit).length + 1 : 0)
  return rooms.find(([most]) => characters <= most)?.[1] ?? ''
}

interface BarProps {
  figure: number
  unit: string | null
  scale: Range
  position: number
  room: string
}

function Bar({figure, unit, scale, position, room}: BarProps) {
  const zero = placeOf(0, scale)
  const end = placeOf(figure, scale)
  const {bar, dash} = styleOf(position)
  return (
    <svg className={`block h-6 overflow-visible ${room}`}>
      <rect
        x={percent(Math.min(zero, end))}
        y="3"
        width={percent(Math.abs(end - zero))}
        height="18"
        strokeDasharray={dash}
        className={`stroke-2 ${bar}`}
      />
      <line x1={percent(zero)} x2={percent(zero)} y1="0" y2="24" className="stroke-ink" />
      {/* The side of zero that a bar to the left leaves free. */}
      <text
        x={percent(Math.max(zero, end))}
        y="17"
        dx="9"
        className="figures fill-ink font-semibold"
      >
        {figureInDigits(figure)}
        {unit && <tspan className="fill-muted font-normal"> {unitOf(figure, unit)}</tspan>}
      </text>
    </svg>
  )
}

/** The open outline of a bar, of no length that would say anything. */
function NoFigure({scale, room}: {scale: Range; room: string}) {
  const zero = percent(placeOf(0, scale))
  return (
    <svg className={`block h-6 overflow-visible ${room}`}>
      <svg x={zero} className="overflow-visible">
        <path d="M0 4h44M0 20h44" strokeDasharray="4 4" className="stroke-muted fill-none" />
        <text x="54" y="17" className="fill-muted">
          no figure
        </text>
      </svg>
      <line x1={zero} x2={zero} y1="0" y2="24" className="stroke-ink" />
    </svg>
  )
}
