import {jsonMatch} from '@sanity/json-match'
import {entryOf, isObject} from '../store/json.ts'
import {invalid} from './write-error.ts'

/** Where a value stands: attribute names and array indices, from the document down. */
export type Location = (string | number)[]

export interface Match {
  location: Location
  value: unknown
  /** Whether a value may be put here: a search changes what it finds, a plain path also makes what is missing. */
  settable: boolean
}

/**
 * Finds what a JSONMatch path points at. Where attributes are missing, the place where the value
 * would stand is a match with `undefined` as its value; a missing array item is none.
 * @throws WriteError when the path cannot be read.
 */
export function findMatches(document: unknown, path: string): Match[] {
  const direct = !/\.\.|\*|\[\]|\[[^\]]*[:,<>?]/.test(path)
  return [...readPath(document, path)].flatMap(({path: found, value}) => {
    const locations = toLocations(document, found)
    // Keys stand here also for items that were asked for by their place.
    const chosen = path.includes('_key') ? locations : locations.slice(0, 1)
    return chosen.map((location) => {
      const parent = valueAt(document, location.slice(0, -1))
      const settable = direct || value !== undefined || (!path.includes('..') && isObject(parent))
      return {location, value: valueAt(document, location), settable}
    })
  })
}

function readPath(document: unknown, path: string) {
  // The API also takes `[]` for `[*]` and `["name"]` for an attribute; json-match knows neither.
  const plain = path
    .replace(/\[\]/g, '[*]')
    .replace(/\[\s*"((?:[^"\\]|\\.)*)"\s*\]/g, (_, name: string) => `['${name}']`)
  try {
    return [...jsonMatch(document, plain)]
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw invalid(`Invalid path ${JSON.stringify(path)}: ${reason}`, {path})
  }
}

/** Turns keys and negative indices into indices: several where items share a key, none where there is no such item. */
function toLocations(document: unknown, path: (string | number | {_key: string})[]): Location[] {
  return path.reduce<Location[]>(
    (locations, segment) =>
      locations.flatMap((location) =>
        stepsOf(valueAt(document, location), segment).map((step) => [...location, step]),
      ),
    [[]],
  )
}

function stepsOf(value: unknown, segment: string | number | {_key: string}): Location {
  if (typeof segment === 'string') return [segment]
  if (!Array.isArray(value)) return []
  const items: unknown[] = value
  if (typeof segment === 'number') {
    const index = segment + (segment < 0 ? items.length : 0)
    return index in items ? [index] : []
  }
  return items.flatMap((item, index) =>
    isObject(item) && item._key === segment._key ? [index] : [],
  )
}

/** The value at a location; undefined where there is none. */
export function valueAt(document: unknown, location: Location): unknown {
  let value: unknown = document
  for (const step of location) {
    if (Array.isArray(value) && typeof step === 'number') value = value[step]
    else if (isObject(value) && typeof step === 'string') value = entryOf(value, step)
    else return undefined
  }
  return value
}

/**
 * A copy of `target` in which `location` holds what `change` makes of it; undefined removes it.
 * Attributes missing on the way are made. Untouched parts are shared with the original.
 * @throws WriteError when the way leads through a plain value.
 */
export function changeAt(
  target: unknown,
  location: Location,
  change: (value: unknown) => unknown,
): unknown {
  const [step, ...rest] = location
  if (step === undefined) return change(target)
  if (typeof step === 'number') {
    if (!Array.isArray(target))
      throw invalid(`Cannot use index ${step} on a value that is no array`)
    const items: unknown[] = [...target]
    const next = changeAt(items[step], rest, change)
    if (next === undefined) items.splice(step, 1)
    else items[step] = next
    return items
  }
  if (target !== undefined && target !== null && !isObject(target)) {
    throw invalid(`Cannot set attribute ${JSON.stringify(step)} on a value that is no object`)
  }
  const {[step]: _, ...others} = target ?? {}
  const previous = entryOf(target ?? {}, step)
  const next = changeAt(previous, rest, change)
  if (next === undefined) return previous === undefined ? (target ?? {}) : others
  // Spreading the target keeps the order of its attributes.
  return {...target, [step]: next}
}
