import {type Arc, isSamePoint, meetings, type Point, pointAt} from './sphere.ts'

type Position = readonly [longitude: number, latitude: number]
/** An outer ring and holes; each ring ends where it began. */
export type Area = readonly (readonly Point[])[]

/** A value of `geo()`. Queries see no fields in it; as JSON it is GeoJSON. */
export class Shape {
  readonly #type: string
  readonly #coordinates: unknown
  readonly #points: readonly Point[]
  readonly #lines: readonly (readonly Point[])[]
  readonly #areas: readonly Area[]

  constructor(
    type: string,
    coordinates: unknown,
    parts: {points?: Point[]; lines?: Point[][]; areas?: Area[]},
  ) {
    this.#type = type
    this.#coordinates = coordinates
    this.#points = parts.points ?? []
    this.#lines = parts.lines ?? []
    this.#areas = parts.areas ?? []
  }

  get points() {
    return this.#points
  }
  get lines() {
    return this.#lines
  }
  get areas() {
    return this.#areas
  }
  get position(): Position | undefined {
    return this.#type === 'Point' && isPosition(this.#coordinates) ? this.#coordinates : undefined
  }

  toJSON() {
    return {type: this.#type, coordinates: this.#coordinates}
  }
}

const known = new WeakMap<object, Shape | null>()

/** The shape of a value: a shape, GeoJSON, or `{lat, lng}`; null for any other. */
export function shapeOf(value: unknown): Shape | null {
  if (value instanceof Shape) return value
  if (typeof value !== 'object' || value === null) return null
  const shape = known.get(value) ?? readShape(value)
  known.set(value, shape)
  return shape
}

/** The point at a latitude and longitude in degrees; null when they are invalid. */
export function shapeAt(latitude: unknown, longitude: unknown): Shape | null {
  return pointShape([longitude, latitude])
}

function readShape(value: object): Shape | null {
  const {type, coordinates, lat, lng, lon}: Record<string, unknown> = {...value}
  if (typeof type !== 'string' || coordinates === undefined) {
    const isTold = (lng === undefined) !== (lon === undefined)
    return isTold ? shapeAt(lat, lng ?? lon) : null
  }
  if (type === 'Point') return pointShape(coordinates)
  if (type === 'MultiPoint') {
    const points = pathOf(coordinates, 1)
    return points && new Shape(type, coordinates, {points})
  }
  if (type === 'LineString' || type === 'MultiLineString') {
    const lines = listOf(type === 'LineString' ? [coordinates] : coordinates, (line) =>
      pathOf(line, 2),
    )
    return lines && new Shape(type, coordinates, {lines})
  }
  if (type === 'Polygon' || type === 'MultiPolygon') {
    const areas = listOf(type === 'Polygon' ? [coordinates] : coordinates, (area) =>
      listOf(area, ringOf),
    )
    return areas && new Shape(type, coordinates, {areas})
  }
  return null
}

function pointShape(position: unknown): Shape | null {
  if (!isPosition(position)) return null
  return new Shape('Point', position, {points: [pointAt(position)]})
}

function isPosition(value: unknown): value is Position {
  if (!Array.isArray(value) || value.length < 2 || !value.every(Number.isFinite)) return false
  return Math.abs(value[0]) <= 180 && Math.abs(value[1]) <= 90
}

function listOf<T>(value: unknown, read: (element: unknown) => T | null): T[] | null {
  if (!Array.isArray(value) || value.length === 0) return null
  const found = value.map(read)
  const useful = found.filter((element) => element !== null)
  return useful.length === found.length ? useful : null
}

function pathOf(value: unknown, fewest: number): Point[] | null {
  const points = listOf(value, (position) => (isPosition(position) ? pointAt(position) : null))
  return points && points.length >= fewest ? points : null
}

// At least four corners, the last equal to the first; it touches itself nowhere else.
function ringOf(value: unknown): Point[] | null {
  const corners = pathOf(value, 4)
  const [first, last] = [corners?.[0], corners?.at(-1)]
  if (!corners || !first || !last || !isSamePoint(first, last)) return null
  const sides = arcsOf(corners)
  const isSimple = sides.every((side, index) => {
    if (isSamePoint(...side)) return false
    const others = sides.slice(index + 2, index === 0 ? -1 : undefined)
    return others.every((other) => meetings(side, other).length === 0)
  })
  return isSimple ? corners : null
}

export function arcsOf(line: readonly Point[]): Arc[] {
  return line.slice(1).map((to, index) => [line[index] ?? to, to])
}
