import {isObject, type JsonObject} from '../documents/json.ts'
import {documentTooLarge, invalid} from '../errors/write-errors.ts'

/** Levels of nesting: Sanity allows 20, and all readers of the lake handle ten times as many. */
const deepest = 200
/** Characters of JSON; Sanity's limit is as many bytes. */
const largest = 32_000_000
// groq-js calls the first on every object; the second sets an object's prototype.
const misunderstood = new Set(['hasOwnProperty', '__proto__'])

/**
 * Refuses a document that could not be read back as it was sent: nested too deeply, too large, with
 * a number beyond JSON's range, or with a field name that JavaScript reserves.
 * @throws WriteError 400 (413 for the size) that names the field.
 */
export function refuseUnfit(document: JsonObject, id: string): void {
  let size = 0
  const walk = (value: unknown, name: string, depth: number): void => {
    size += typeof value === 'string' ? value.length + 2 : 4
    if (size > largest) throw documentTooLarge(id, largest / 1e6)
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
    // Every document written passes here, and `for … in` takes half the time of `Object.entries`.
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
