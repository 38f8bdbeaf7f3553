import {
  type ComparisonNode,
  type ExistenceNode,
  jsonMatch,
  parsePath,
  type PathNode,
  type SegmentNode,
  type SubscriptElementNode,
} from '@sanity/json-match'
import {entryOf, isObject} from '../../documents/json.ts'
import {invalid} from '../../errors/write-errors.ts'

export type Location = (string | number)[]

export interface Match {
  location: Location
  value: unknown
}

/**
 * The values that a JSONMatch path matches, deepest first. A missing attribute, or one below a
 * plain value, matches with the value `undefined`, except below `..` or array items; array items
 * themselves are never created.
 * @throws WriteError when the path cannot be parsed.
 */
export function findMatches(document: unknown, path: string): Match[] {
  // Deepest first, so that a value is changed before the one that contains it.
  return follow(document, [[]], readPath(path))
    .toSorted((a, b) => b.length - a.length)
    .map((location) => ({location, value: valueAt(document, location)}))
}

function readPath(path: string): PathNode {
  try {
    // The API also takes `[]` for `[*]`; json-match does not.
    const parsed = parsePath(path.replace(/\[\]/g, '[*]'))
    if (parsed?.type === 'Path') return parsed
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw invalid(`Invalid path ${JSON.stringify(path)}: ${reason}`, {path})
  }
  throw invalid(`Invalid path ${JSON.stringify(path)}: it names no place in a document`, {path})
}

// `jsonMatch` is not used: it addresses items by `_key`, which may repeat, and matches missing
// attributes in every array and at every depth.
function follow(
  document: unknown,
  from: Location[],
  {base, recursive, segment}: PathNode,
): Location[] {
  const bases = base ? follow(document, from, base) : from
  const places = recursive ? bases.flatMap((location) => within(document, location)) : bases
  const found = places.flatMap((location) => select(document, location, segment))
  return distinct(
    recursive ? found.filter((place) => valueAt(document, place) !== undefined) : found,
  )
}

function distinct(locations: Location[]): Location[] {
  return [...new Map(locations.map((place) => [JSON.stringify(place), place])).values()]
}

function within(document: unknown, location: Location): Location[] {
  const inside = stepsInto(valueAt(document, location))
  return [location, ...inside.flatMap((step) => within(document, [...location, step]))]
}

function stepsInto(value: unknown): Location {
  if (Array.isArray(value)) return [...value.keys()]
  return isObject(value) ? Object.keys(value) : []
}

function select(document: unknown, location: Location, segment: SegmentNode): Location[] {
  if (segment.type === 'This') return [location]
  if (segment.type === 'Identifier') return attribute(document, location, segment.name)
  if (segment.type === 'Subscript')
    return segment.elements.flatMap((element) => selectBy(document, location, element))
  return stepsInto(valueAt(document, location)).map((step) => [...location, step])
}

function attribute(document: unknown, location: Location, name: string): Location[] {
  const value = valueAt(document, location)
  if (!Array.isArray(value)) return [[...location, name]]
  return [...value.keys()]
    .flatMap((index) => attribute(document, [...location, index], name))
    .filter((found) => valueAt(document, found) !== undefined)
}

function selectBy(
  document: unknown,
  location: Location,
  element: SubscriptElementNode,
): Location[] {
  const value = valueAt(document, location)
  const items: unknown[] = Array.isArray(value) ? value : []
  const at = (indices: Iterable<number>) => [...indices].map((index) => [...location, index])
  if (element.type === 'Path') return follow(document, [location], element)
  // The API takes `["name"]` for an attribute.
  if (element.type === 'String') return attribute(document, location, element.value)
  if (element.type === 'Number') {
    const index = element.value + (element.value < 0 ? items.length : 0)
    return at(index in items ? [index] : [])
  }
  if (element.type === 'Slice')
    return at([...items.keys()].slice(element.start ?? 0, element.end ?? items.length))
  if (element.type !== 'Comparison' && element.type !== 'Existence') return []
  if (!Array.isArray(value)) return passes(value, element) ? [location] : []
  return at(items.keys().filter((index) => passes(items[index], element)))
}

function passes(value: unknown, test: ComparisonNode | ExistenceNode): boolean {
  const subscript: PathNode = {type: 'Path', segment: {type: 'Subscript', elements: [test]}}
  return !jsonMatch(value, subscript).next().done
}

function valueAt(document: unknown, location: Location): unknown {
  let value: unknown = document
  for (const step of location) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step]
    else if (isObject(value) && typeof step === 'string') value = entryOf(value, step)
    else return undefined
  }
  return value
}

/**
 * A copy of `target` in which `change` replaces the value at `location`; undefined removes it.
 * Missing attributes on the way are created, and plain values on the way become objects, as in the
 * Studio. Untouched parts are shared with the original.
 */
export function changeAt(
  target: unknown,
  location: Location,
  change: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = location
  if (step === undefined) return change(target)
  if (typeof step === 'number') {
    const items: unknown[] = Array.isArray(target) ? [...target] : []
    const next = changeAt(items[step], rest, change)
    if (next === undefined) items.splice(step, 1)
    else items[step] = next
    return items
  }
  const owner = isObject(target) ? target : {}
  const {[step]: _, ...others} = owner
  const previous = entryOf(owner, step)
  const next = changeAt(previous, rest, change)
  if (next === undefined) return previous === undefined ? target : others
  // Spreading the owner keeps the order of its attributes.
  return {...owner, [step]: next}
}
