import {type Area, arcsOf, type Shape} from './shape.ts'
import {
  type Arc,
  groundDistance,
  isEncircled,
  isOnArc,
  isSamePoint,
  meetings,
  middlesBetween,
  type Point,
} from './sphere.ts'

/** Metres between two points; null for other shapes. */
export function distance(one: Shape, other: Shape): number | null {
  const [from, to] = [one.position, other.position]
  return from && to ? groundDistance(from, to) : null
}

export function contains(outer: Shape, inner: Shape): boolean {
  const edges = edgesOf(outer)
  const isWithin = (arc: Arc) =>
    [...arc, ...middlesBetween(arc, cutsOf(arc, edges))].every((point) => covers(outer, point))
  return (
    inner.points.every((point) => covers(outer, point)) &&
    edgesOf(inner).every(isWithin) &&
    inner.areas.every((area) => !hasGapIn(outer, area))
  )
}

// The area's boundary is known to lie within the shape: only a hole may remain inside it.
function hasGapIn(shape: Shape, area: Area): boolean {
  const outline = area.flatMap(arcsOf)
  return shape.areas.some((part) =>
    part
      .flatMap(arcsOf)
      .some((edge) =>
        middlesBetween(edge, cutsOf(edge, outline)).some(
          (middle) =>
            !outline.some((side) => isOnArc(middle, side)) &&
            isInside(area, middle) &&
            !shape.areas.some((other) => other !== part && isInside(other, middle)),
        ),
      ),
  )
}

export function intersects(one: Shape, other: Shape): boolean {
  if (cornersOf(one).some((point) => covers(other, point))) return true
  if (cornersOf(other).some((point) => covers(one, point))) return true
  const edges = edgesOf(other)
  return edgesOf(one).some((arc) => edges.some((edge) => meetings(arc, edge).length > 0))
}

function covers(shape: Shape, point: Point): boolean {
  return (
    shape.points.some((other) => isSamePoint(other, point)) ||
    shape.lines.some((line) => arcsOf(line).some((arc) => isOnArc(point, arc))) ||
    shape.areas.some((area) => isInside(area, point))
  )
}

function isInside([outline = [], ...holes]: Area, point: Point): boolean {
  if (isOnEdge(point, outline)) return true
  if (!isEncircled(point, outline)) return false
  return holes.every((hole) => isOnEdge(point, hole) || !isEncircled(point, hole))
}

function isOnEdge(point: Point, ring: readonly Point[]): boolean {
  return arcsOf(ring).some((arc) => isOnArc(point, arc))
}

const cutsOf = (arc: Arc, edges: readonly Arc[]) => edges.flatMap((edge) => meetings(arc, edge))
const linesOf = ({lines, areas}: Shape) => [...lines, ...areas.flat()]
const edgesOf = (shape: Shape) => linesOf(shape).flatMap(arcsOf)
const cornersOf = (shape: Shape) => [...shape.points, ...linesOf(shape).flat()]
