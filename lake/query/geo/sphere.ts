export type Point = readonly [x: number, y: number, z: number]
/** The shorter great-circle arc from one point to another. */
export type Arc = readonly [from: Point, to: Point]

// Metres, the equator's radius: the one Sanity's geo::distance uses.
const earthRadius = 6_378_137
// Radians: a twentieth of a millimetre on the ground, well above double rounding errors.
const nothing = 1e-11

/** The point at a GeoJSON position: longitude, latitude, in degrees. */
export function pointAt([longitude, latitude]: readonly [number, number]): Point {
  const [lambda, phi] = [radians(longitude), radians(latitude)]
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)]
}

/** Metres along the ground between two positions (haversine formula). */
export function groundDistance(
  [lng1, lat1]: readonly [number, number],
  [lng2, lat2]: readonly [number, number],
): number {
  const [phi1, phi2] = [radians(lat1), radians(lat2)]
  const halfChord =
    Math.sin((phi2 - phi1) / 2) ** 2 +
    Math.cos(phi1) * Math.cos(phi2) * Math.sin(radians(lng2 - lng1) / 2) ** 2
  return 2 * earthRadius * Math.asin(Math.sqrt(Math.min(1, halfChord)))
}

export function isSamePoint(a: Point, b: Point): boolean {
  return chord(a, b) < nothing
}

export function isOnArc(point: Point, [from, to]: Arc): boolean {
  if (isSamePoint(point, from) || isSamePoint(point, to)) return true
  const normal = unit(cross(from, to))
  if (!normal || Math.abs(dot(point, normal)) > nothing) return false
  return dot(cross(from, point), normal) > 0 && dot(cross(point, to), normal) > 0
}

/** The intersection of two arcs: a point, or the end points of the segment that they share. */
export function meetings(one: Arc, other: Arc): Point[] {
  if (areApart(one, other)) return []
  const ends = [
    ...other.filter((point) => isOnArc(point, one)),
    ...one.filter((point) => isOnArc(point, other)),
  ]
  if (ends.length) return ends
  const [first, second] = [unit(cross(...one)), unit(cross(...other))]
  const line = first && second && unit(cross(first, second))
  if (!line) return []
  return [line, minus(line)].filter((point) => isOnArc(point, one) && isOnArc(point, other))
}

// An arc lies within the ball that has its chord as diameter.
function areApart([a, b]: Arc, [c, d]: Arc): boolean {
  const twice = Math.hypot(
    a[0] + b[0] - c[0] - d[0],
    a[1] + b[1] - c[1] - d[1],
    a[2] + b[2] - c[2] - d[2],
  )
  return twice > chord(a, b) + chord(c, d) + nothing
}

/** The midpoints of the parts into which the cuts that lie on an arc divide it. */
export function middlesBetween(arc: Arc, cuts: readonly Point[]): Point[] {
  const along = [...arc, ...cuts].toSorted((a, b) => chord(a, arc[0]) - chord(b, arc[0]))
  return along.slice(1).flatMap((point, index) => {
    const before = along[index]
    if (!before || isSamePoint(before, point)) return []
    const middle = unit(plus(before, point))
    return middle ? [middle] : []
  })
}

/**
 * Whether a ring encloses a point: seen from it, the corners turn once around the horizon. The
 * inside is the side smaller than half the sphere; for a point on the ring the result is undefined.
 */
export function isEncircled(point: Point, ring: readonly Point[]): boolean {
  const middle = ring.reduce<Point>(plus, [0, 0, 0])
  if (dot(point, middle) <= 0) return false
  const north = unit(cross(point, Math.abs(point[2]) < 0.9 ? [0, 0, 1] : [1, 0, 0]))
  if (!north) return false
  const east = cross(point, north)
  let turned = 0
  let last: number | undefined
  for (const corner of ring) {
    const bearing = Math.atan2(dot(corner, east), dot(corner, north))
    if (last !== undefined) turned += halfTurn(bearing - last)
    last = bearing
  }
  return Math.abs(turned) > Math.PI
}

function halfTurn(angle: number): number {
  if (angle > Math.PI) return angle - 2 * Math.PI
  return angle < -Math.PI ? angle + 2 * Math.PI : angle
}

const radians = (degrees: number) => (degrees * Math.PI) / 180
const chord = (a: Point, b: Point) => Math.hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2])
const dot = (a: Point, b: Point) => a[0] * b[0] + a[1] * b[1] + a[2] * b[2]
const plus = (a: Point, b: Point): Point => [a[0] + b[0], a[1] + b[1], a[2] + b[2]]
const minus = ([x, y, z]: Point): Point => [-x, -y, -z]
const cross = (a: Point, b: Point): Point => [
  a[1] * b[2] - a[2] * b[1],
  a[2] * b[0] - a[0] * b[2],
  a[0] * b[1] - a[1] * b[0],
]

function unit([x, y, z]: Point): Point | undefined {
  const length = Math.hypot(x, y, z)
  return length < 1e-15 ? undefined : [x / length, y / length, z / length]
}
