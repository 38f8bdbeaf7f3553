import type {LakeDocument} from '../documents/documents.ts'
import type {Shown} from './view.ts'

const presented = new WeakMap<LakeDocument, LakeDocument>()

/**
 * A function from a view's document to what the query sees: as stored, except that a perspective of
 * layers shows a draft or version under its published id, with its own id in `_originalId`.
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

// Getters are copied as getters, so that their fields stay on the disk until they are read.
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
