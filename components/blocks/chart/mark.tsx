import {styleOf} from './series-style'

interface MarkProps {
  /** Position in the surrounding drawing, as SVG lengths. */
  x: string
  y: string
  /** Index of the series. */
  position: number
}

/** The mark of a series at a data point; keeps its shape and size however wide the drawing is. */
export function Mark({x, y, position}: MarkProps) {
  const {point, shape} = styleOf(position)
  return (
    <svg x={x} y={y} className="overflow-visible">
      <path d={shape} data-mark={position} className={`stroke-2 ${point}`} />
    </svg>
  )
}
