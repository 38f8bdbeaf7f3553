import {isObject, type JsonObject} from '../documents/json.ts'
import {invalid, WriteError} from './write-error.ts'

/** Sanity allows 20 levels; all that reads documents here has room for ten times as many. */
const deepest = 200
/** Characters of JSON, as many as Sanity allows bytes. */
const largest = 32_000_000
// What evaluates queries calls the first of every object; JavaScript takes the second for something else.
const misunderstood = new Set(['hasOwnProperty', '__proto__'])

/**
 * Refuses a document that could be stored but not be read again as it is: one that is nested too
 * deeply or has become too large, a number that JSON cannot hold, a field of a name that means
 * something to JavaScript.
 * @throws WriteError (400, or 413 for the size) that names the field.
 */
export function refuseUnfit(document: JsonObject, id: string): void {
  let size = 0
  const walk = (value: unknown, name: string, depth: number): void => {
    size += typeof value === 'string' ? value.length + 2 : 4
    if (size > largest) throw tooLarge(id)
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw invalid(`"${name}" is a number too large to be stored: use at most ±1.79e308`, {id})
    }
    if (!Array.isArray(value) && !isObject(value)) return
    if (depth > deepest) {
      throw invalid(`"${id}" is nested deeper than ${deepest} levels: make it flatter`, {id})
    }
    if (Array.isArray(value)) {
      for (const item of value) walk(item, name, depth + 1)
      return
    }
    // Every document passes here: a loop without a list of its fields takes half the time.
    for (const field in value) {
      if (misunderstood.has(field)) {
        throw invalid(`A field cannot be called "${field}" here: give it another name`, {id})
      }
      size += field.length + 4
      walk(value[field], field, depth + 1)
    }
  }
  walk(document, id, 0)
}

function tooLarge(id: string): WriteError {
  return new WriteError(
    413,
    'documentTooLargeError',
    `"${id}" is larger than ${largest / 1e6} MB: split it into several documents`,
    {id},
  )
}
