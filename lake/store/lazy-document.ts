import type {LakeDocument} from '../documents/documents.ts'
import {rememberReferences} from '../documents/references.ts'
import type {BodyCache} from './body-cache.ts'
import type {Head} from './document-text.ts'
import {asDocument} from './stored-document.ts'

interface Kept {
  cache: BodyCache
  /** The body's number: bodies stay on disk through later revisions. */
  body: number
}

const lazy = new WeakMap<object, Kept>()
// One shared getter per name, so that documents of a type share a hidden class.
const getters = new Map<string, (this: object) => unknown>()

/** A document whose long fields are read from disk on access. */
export function lazyDocument(
  {fields, long, references}: Head,
  {cache, body}: Kept,
  present: (document: LakeDocument) => LakeDocument,
): LakeDocument {
  const document = withGetters(present(asDocument(fields)), long)
  rememberReferences(document, {
    strong: new Set(references.strong),
    weak: new Set(references.weak),
    foreign: new Set(references.foreign),
  })
  if (long.length > 0) lazy.set(document, {cache, body})
  return document
}

// Added in order: defining an accessor over an existing value loses the compact layout.
function withGetters(document: LakeDocument, long: readonly string[]): LakeDocument {
  if (long.length === 0) return document
  return Object.entries(document).reduce(
    (made: LakeDocument, [name, value]) =>
      long.includes(name)
        ? Object.defineProperty(made, name, {get: getter(name), enumerable: true})
        : Object.assign(made, {[name]: value}),
    Object.create(Object.prototype),
  )
}

function getter(name: string): (this: object) => unknown {
  const known =
    getters.get(name) ??
    function (this: object) {
      return bodyOf(this)[name]
    }
  getters.set(name, known)
  return known
}

function bodyOf(document: object): LakeDocument {
  const kept = lazy.get(document)
  if (!kept) throw new Error('A long field was read from an object that is not a stored document')
  return kept.cache.read(kept.body)
}
