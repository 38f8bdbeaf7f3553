import {styleOf} from './series-style'

interface MarkProps {
  /** Places in the drawing around it, as SVG lengths. */
  x: string
  y: string
  /** Of the set of figures. */
  position: number
}

/** The mark of a set at a point of its line: it keeps its shape and size however wide the drawing is. */
export function Mark({x, y, position}: MarkProps) {
  const {point, shape} = styleOf(position)
  return (
    <svg x={x} y={y} className="overflow-visible">
      <path d={shape} data-mark={position} className={`stroke-2 ${point}`} />
    </svg>
  )
}
