import {isObject, type JsonObject} from '../../documents/json.ts'
import {changeAt, findMatches, type Location} from './patch-paths.ts'
import {invalid} from '../../errors/write-errors.ts'

const places = ['before', 'after', 'replace'] as const

/**
 * A copy with items inserted beside, or in place of, the array items that a path selects, in each
 * array it leads into. `before` the last or `after` the first item of an empty array starts it.
 * @throws WriteError when the path does not lead into an array.
 */
export function insertInto(document: JsonObject, operand: unknown): JsonObject {
  if (!isObject(operand) || !Array.isArray(operand.items)) {
    throw invalid('insert takes {before | after | replace: path, items: […]}')
  }
  const items: unknown[] = operand.items
  const given = places.filter((place) => operand[place] !== undefined)
  const [place] = given
  const path = place && operand[place]
  if (!place || given.length > 1 || typeof path !== 'string') {
    throw invalid('insert takes exactly one of before, after and replace, with a path')
  }
  return arraysOf(document, path).reduce<JsonObject>((current, array) => {
    const changed = changeAt(current, array, (value) =>
      Array.isArray(value) ? inserted(value, {place, path, items}) : value,
    )
    if (!isObject(changed)) throw invalid('A patch must leave the document an object')
    return changed
  }, document)
}

interface Insertion {
  place: (typeof places)[number]
  path: string
  items: unknown[]
}

function inserted(array: unknown[], {place, path, items}: Insertion): unknown[] {
  const indices = selectedIndices(array, path)
  const first = indices[0]
  const last = indices.at(-1)
  if (first === undefined || last === undefined) {
    // Nothing is selected: the array is empty, or lacks that index or key.
    return /\[\s*-?\d+\s*\]$/.test(path) && array.length === 0 ? [...items] : array
  }
  if (place === 'before') return array.toSpliced(first, 0, ...items)
  if (place === 'after') return array.toSpliced(last + 1, 0, ...items)
  const gone = new Set(indices)
  return array.flatMap((item, index) => {
    if (index === first) return items
    return gone.has(index) ? [] : [item]
  })
}

function arraysOf(document: JsonObject, path: string): Location[] {
  const bracket = lastBracket(path)
  if (bracket <= 0)
    throw invalid(`Cannot insert at ${path}: it must end in an array selector`, {path})
  const arrays = findMatches(document, path.slice(0, bracket)).filter(({value}) =>
    Array.isArray(value),
  )
  if (arrays.length === 0) throw invalid(`Cannot insert at ${path}: there is no array`, {path})
  return arrays.map(({location}) => location)
}

function selectedIndices(array: unknown[], path: string): number[] {
  return findMatches({items: array}, `items${path.slice(lastBracket(path))}`)
    .flatMap(({location: [, index]}) => (typeof index === 'number' ? [index] : []))
    .toSorted((a, b) => a - b)
}

function lastBracket(path: string): number {
  let quoted = false
  let found = -1
  for (let index = 0; index < path.length; index += 1) {
    const character = path[index]
    if (character === '"') quoted = !quoted
    else if (character === '[' && !quoted) found = index
  }
  return path.trimEnd().endsWith(']') ? found : -1
}
