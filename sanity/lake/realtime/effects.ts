import type {LakeDocument} from '../documents.ts'

/**
 * What a change did, as a Mendoza patch and its reverse: the whole document as a value (opcode 0),
 * without its revision, which the Studio keeps apart. Null is the document that does not exist.
 */
export function mendozaEffects(
  previous: LakeDocument | undefined,
  result: LakeDocument | undefined,
) {
  return {apply: [0, withoutRevision(result)], revert: [0, withoutRevision(previous)]}
}

function withoutRevision(document: LakeDocument | undefined) {
  if (!document) return null
  const {_rev, ...content} = document
  return content
}
