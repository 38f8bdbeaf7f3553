import type {LakeDocument} from '../documents.ts'
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
    const document = {...stored, _id: id, _originalId: stored._id}
    presented.set(stored, document)
    return document
  }
}
