import {applyPatches, parsePatch} from '@sanity/diff-match-patch'
import {isObject, type JsonObject} from '../../documents/json.ts'
import {insertInto} from './patch-insert.ts'
import {changeAt, findMatches, type Location} from './patch-paths.ts'
import {invalid} from '../../errors/write-errors.ts'

/** The fields of a patch that say what to change; `id`, `query` and `ifRevisionID` say where. */
const operations = [
  'setIfMissing',
  'set',
  'merge',
  'unset',
  'diffMatchPatch',
  'inc',
  'dec',
  'insert',
] as const
type Operation = (typeof operations)[number]

const apply: Record<Operation, (document: JsonObject, operand: unknown) => JsonObject> = {
  setIfMissing: perPath((value, operand) => value ?? operand),
  set: perPath((_, operand) => operand),
  merge: perPath(mergeInto),
  unset: (document, operand) => unsetAll(document, textList('unset', operand)),
  diffMatchPatch: perPath(applyTextPatch),
  inc: perPath((value, operand) => add(value, operand, 1)),
  dec: perPath((value, operand) => add(value, operand, -1)),
  insert: (document, operand) => insertInto(document, operand),
}

/**
 * A copy of the document with a patch applied in the API's order: setIfMissing, set, merge, unset,
 * diffMatchPatch, inc, dec, insert.
 * @throws WriteError when the patch is malformed or does not apply.
 */
export function applyPatch(document: JsonObject, patch: JsonObject): JsonObject {
  return operations.reduce((current, operation) => {
    const operand = patch[operation]
    return operand === undefined ? current : apply[operation](current, operand)
  }, document)
}

function perPath(change: (value: unknown, operand: unknown, path: string) => unknown) {
  return (document: JsonObject, operands: unknown): JsonObject => {
    if (!isObject(operands)) throw invalid('A patch operation takes an object of paths and values')
    return Object.entries(operands).reduce<JsonObject>(
      (current, [path, operand]) =>
        findMatches(current, path).reduce(
          (changed, {location}) =>
            object(changeAt(changed, location, (value) => change(value, operand, path))),
          current,
        ),
      document,
    )
  }
}

function unsetAll(document: JsonObject, paths: string[]): JsonObject {
  return paths.reduce((current, path) => {
    const locations = findMatches(current, path)
      .filter(({value}) => value !== undefined)
      .map(({location}) => location)
    // From the end, so that the remaining indices stay valid.
    return locations
      .toSorted(compareLocations)
      .toReversed()
      .reduce((changed, location) => object(changeAt(changed, location, () => undefined)), current)
  }, document)
}

function compareLocations(a: Location, b: Location): number {
  for (const [index, step] of a.entries()) {
    const other = b[index]
    if (other === undefined) return 1
    if (typeof step === 'number' && typeof other === 'number' && step !== other) return step - other
    if (step !== other) return String(step) < String(other) ? -1 : 1
  }
  return a.length - b.length
}

function mergeInto(value: unknown, operand: unknown): unknown {
  return isObject(value) && isObject(operand) ? {...value, ...operand} : operand
}

function add(value: unknown, operand: unknown, sign: 1 | -1): number {
  if (typeof operand !== 'number') throw invalid('inc and dec take a number')
  if (typeof value !== 'number')
    throw invalid('Cannot increment or decrement a value that is no number')
  return value + sign * operand
}

function applyTextPatch(value: unknown, operand: unknown, path: string): string {
  if (typeof value !== 'string' || typeof operand !== 'string') {
    throw invalid(
      `Cannot apply diffMatchPatch at ${path}: both the value and the patch must be text`,
    )
  }
  let patches
  try {
    patches = parsePatch(operand)
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw invalid(`Invalid diffMatchPatch at ${path}: ${reason}`)
  }
  const [text] = applyPatches(patches, value, {allowExceedingIndices: true})
  return text
}

function textList(operation: string, value: unknown): string[] {
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value
  throw invalid(`${operation} takes a list of paths`)
}

function object(value: unknown): JsonObject {
  if (!isObject(value)) throw invalid('A patch must leave the document an object')
  return value
}
