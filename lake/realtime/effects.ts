import type {LakeDocument} from '../documents/documents.ts'
import {diffObjects} from './mendoza.ts'

/**
 * A change as a Mendoza patch and its reverse, on documents without `_rev`, which the Studio tracks
 * itself. The Studio recognises a missing document by `[0, null]` and nothing else.
 */
export function mendozaEffects(
  previous: LakeDocument | undefined,
  result: LakeDocument | undefined,
): {apply: unknown[]; revert: unknown[]} {
  const before = withoutRevision(previous)
  const after = withoutRevision(result)
  if (!before || !after) return {apply: [0, after], revert: [0, before]}
  return {apply: diffObjects(before, after), revert: diffObjects(after, before)}
}

function withoutRevision(document: LakeDocument | undefined) {
  if (!document) return null
  const {_rev, ...content} = document
  return content
}
