import type {LakeDocument} from '../documents/documents.ts'
import type {Shown} from './view.ts'

const presented = new WeakMap<LakeDocument, LakeDocument>()

/**
 * How a view's documents look to the query: as stored, except that an overlay shows a draft or
 * version under its published id and names the real one in `_originalId`.
 */
export function presenter(overlay: boolean): (shown: Shown) => LakeDocument {
  if (!overlay) return ({stored}) => stored
  return ({id, stored}) => {
    const known = presented.get(stored)
    if (known) return known
    const document = underAnotherId(stored, id)
    presented.set(stored, document)
    return document
  }
}

// A field behind a getter lies on the disk: copied as a getter, it stays there until it is read.
function underAnotherId(stored: LakeDocument, id: string): LakeDocument {
  const copy: LakeDocument = Object.create(Object.prototype)
  for (const name of Object.keys(stored)) {
    const getter = Object.getOwnPropertyDescriptor(stored, name)?.get
    if (getter) {
      Object.defineProperty(copy, name, {get: () => stored[name], enumerable: true})
    } else copy[name] = stored[name]
  }
  return Object.assign(copy, {_id: id, _originalId: stored._id})
}
