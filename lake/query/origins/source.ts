import type {LakeDocument} from '../../documents/documents.ts'

/** The place in a stored document that a value in an answer was read from. */
export class Source {
  // Private, so that code walking over an answer finds no fields here.
  readonly #document: LakeDocument
  readonly #path: readonly (string | number)[]
  readonly #value: unknown

  constructor(
    document: LakeDocument,
    path: readonly (string | number)[] = [],
    value: unknown = document,
  ) {
    this.#document = document
    this.#path = path
    this.#value = value
  }

  get document() {
    return this.#document
  }
  get path() {
    return this.#path
  }
  get value() {
    return this.#value
  }

  child(segment: string | number): Source | undefined {
    const parent = this.#value
    if (typeof parent !== 'object' || parent === null || !Object.hasOwn(parent, segment))
      return undefined
    return new Source(this.#document, [...this.#path, segment], Reflect.get(parent, segment))
  }
}

export const LITERAL = Object.freeze({source: 'literal'})
export const UNKNOWN = Object.freeze({source: 'unknown'})

/** Properties of traced objects that only a tracing query reads. Nothing copies or prints them. */
export const SOURCE = '$$source'
export const FIELDS = '$$fields'

/**
 * A copy of a document as the query sees it, in which every object has its place (`SOURCE`) and the
 * places of its fields (`FIELDS`). It retains the whole document: drop it with the query.
 *
 * @param shown the document as presented, which may have another `_id` than the stored one.
 */
export function traceDocument(shown: LakeDocument, stored: LakeDocument): object {
  return traceObject(shown, new Source(stored))
}

function trace(value: unknown, source: Source | undefined): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value))
    return value.map((element, index) => trace(element, source?.child(index)))
  return source ? traceObject(value, source) : value
}

// Lazily by field: filters and orders read only a field or two of most documents.
function traceObject(value: object, source: Source): object {
  const copy = {}
  for (const name of Object.keys(value)) {
    whenRead(copy, name, () => trace(Reflect.get(value, name), source.child(name)))
  }
  let sources: object | undefined
  return Object.defineProperties(copy, {
    [SOURCE]: {value: source},
    [FIELDS]: {get: () => (sources ??= placesOfFields(source))},
  })
}

function placesOfFields(source: Source): object {
  const places = {}
  for (const name of Object.keys(Object(source.value))) {
    whenRead(places, name, () => placesOf(source.child(name)))
  }
  return places
}

function whenRead(object: object, name: string, make: () => unknown): void {
  let made: {value: unknown} | undefined
  const get = () => (made ??= {value: make()}).value
  Object.defineProperty(object, name, {get, enumerable: true})
}

// The places of an array are an array too, so that the same slice applies to both.
function placesOf(source: Source | undefined): unknown {
  if (!source || !Array.isArray(source.value)) return source ?? null
  return source.value.map((_element, index) => source.child(index))
}
