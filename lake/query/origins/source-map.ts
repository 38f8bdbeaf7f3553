import type {LakeDocument} from '../../documents/documents.ts'
import {LITERAL, Source} from './source.ts'

type Mapping = {
  type: 'value'
  source: {type: 'documentValue'; document: number; path: number} | {type: 'literal' | 'unknown'}
}

/** As in `@sanity/client`: where each value of an answer is stored. */
export interface ContentSourceMap {
  documents: {_id: string; _type: string}[]
  paths: string[]
  mappings: Record<string, Mapping>
}

/**
 * The source map of an answer and the answer of its tracing query. A source counts only if the
 * stored value equals the answered one; anything else is mapped as unknown.
 *
 * @param keyed write places in arrays by `_key` rather than by index.
 */
export function buildSourceMap(
  result: unknown,
  sources: unknown,
  keyed: boolean,
): ContentSourceMap {
  const documents = new Numbering<LakeDocument>()
  const paths = new Numbering<string>()
  const mappings: Record<string, Mapping> = {}

  const map = (value: unknown, source: unknown, at: string) => {
    if (value === null || value === undefined) return
    if (typeof value !== 'object') {
      mappings[at] = {type: 'value', source: describe(value, source)}
      return
    }
    for (const [name, part] of Object.entries(value)) {
      const segment = Array.isArray(value) ? Number(name) : name
      map(part, sourceOf(source, segment, value), at + inBrackets(segment))
    }
  }
  const describe = (value: unknown, source: unknown): Mapping['source'] => {
    if (source === LITERAL) return {type: 'literal'}
    if (!(source instanceof Source) || source.value !== value) return {type: 'unknown'}
    const path = paths.of(storedPath(source, keyed))
    return {type: 'documentValue', document: documents.of(source.document), path}
  }

  map(result, sources, '$')
  return {
    documents: [...documents].map(({_id, _type}) => ({_id, _type})),
    paths: [...paths],
    mappings,
  }
}

function sourceOf(source: unknown, segment: string | number, value: object): unknown {
  if (source === LITERAL) return source
  if (source instanceof Source) return source.child(segment)
  if (typeof source !== 'object' || source === null) return undefined
  // Arrays of different lengths cannot be paired element by element.
  if (Array.isArray(value) && !(Array.isArray(source) && source.length === value.length))
    return undefined
  return Object.hasOwn(source, segment) ? Reflect.get(source, segment) : undefined
}

function storedPath({document, path}: Source, keyed: boolean): string {
  let parent: unknown = document
  let written = '$'
  for (const segment of path) {
    const element: unknown = Reflect.get(Object(parent), segment)
    const key = keyed && Array.isArray(parent) ? uniqueKey(element, parent) : undefined
    written += key === undefined ? inBrackets(segment) : `[?(@._key=='${key}')]`
    parent = element
  }
  return written
}

// The client does not unescape these inside a key, though it does inside a field's name.
const UNREADABLE = /['\\\p{Cc}\u2028\u2029]/u

function uniqueKey(element: unknown, siblings: readonly unknown[]): string | undefined {
  const key = keyOf(element)
  if (!key || UNREADABLE.test(key)) return undefined
  const counted = counts.get(siblings) ?? countKeys(siblings)
  counts.set(siblings, counted)
  return counted.get(key) === 1 ? key : undefined
}

// Each value of a body looks up the keys of the same few arrays, and stored arrays never change.
const counts = new WeakMap<readonly unknown[], Map<string, number>>()

function countKeys(siblings: readonly unknown[]): Map<string, number> {
  const counted = new Map<string, number>()
  for (const sibling of siblings) {
    const key = keyOf(sibling)
    if (key !== undefined) counted.set(key, (counted.get(key) ?? 0) + 1)
  }
  return counted
}

function keyOf(element: unknown): string | undefined {
  if (typeof element !== 'object' || element === null || !('_key' in element)) return undefined
  return typeof element._key === 'string' ? element._key : undefined
}

function inBrackets(segment: string | number): string {
  return typeof segment === 'number' ? `[${segment}]` : `['${escape(segment)}']`
}

const ESCAPES: Record<string, string> = {'\f': '\\f', '\n': '\\n', '\r': '\\r', '\t': '\\t'}

function escape(text: string): string {
  return text.replace(/[\f\n\r\t'\\]/g, (character) => ESCAPES[character] ?? `\\${character}`)
}

class Numbering<T> {
  readonly #numbers = new Map<T, number>()

  of(thing: T): number {
    const number = this.#numbers.get(thing) ?? this.#numbers.size
    this.#numbers.set(thing, number)
    return number
  }

  [Symbol.iterator]() {
    return this.#numbers.keys()
  }
}
