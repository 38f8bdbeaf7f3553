import type {LakeDocument} from '../../documents/documents.ts'
import {isObject, textOf, type JsonObject} from '../../documents/json.ts'
import {existing} from './action-fields.ts'
import {releasePath} from '../../documents/release-ids.ts'
import {invalid, releaseStateMismatch} from '../../errors/write-errors.ts'
import type {WriteSet} from '../write-set.ts'

export type ReleaseState = 'active' | 'scheduled' | 'published' | 'archived'

/** The name in an action's `releaseId`. @throws WriteError when it is missing or malformed. */
export function releaseNameField({releaseId, actionType}: JsonObject): string {
  if (typeof releaseId === 'string' && /^[A-Za-z0-9_-]{1,64}$/.test(releaseId)) return releaseId
  throw invalid(
    `${String(actionType)} needs a releaseId: the release's name, of at most 64 letters, digits, "_" and "-"`,
  )
}

/** The release that an action names. @throws WriteError 404, or 409 in another state. */
export function releaseIn(
  action: JsonObject,
  writes: WriteSet,
  allowed: readonly ReleaseState[],
): LakeDocument {
  const name = releaseNameField(action)
  const release = existing(writes, releasePath + name)
  if (allowed.some((state) => state === release.state)) return release
  throw releaseStateMismatch(release, {actionType: action.actionType, name, allowed})
}

export function changeRelease(
  writes: WriteSet,
  release: LakeDocument,
  {set, unset = []}: {set: JsonObject; unset?: string[]},
): void {
  const kept = Object.entries(release).filter(([name]) => !unset.includes(name))
  const patch = {id: release._id, set, ...(unset.length > 0 && {unset})}
  writes.put({...Object.fromEntries(kept), ...set}, {patch})
}

export function versionsIn(release: LakeDocument, writes: WriteSet): LakeDocument[] {
  return writes.startingWith(`versions.${release._id.slice(releasePath.length)}.`)
}

/** The ids of versions about to be deleted, as `finalDocumentStates` of the release lists them. */
export function finalStates(versions: LakeDocument[]): {_key: string; id: string}[] {
  return versions.map(({_id: id}, index) => ({_key: `state${index}`, id}))
}

export function finalIds({finalDocumentStates: states}: LakeDocument): string[] {
  if (!Array.isArray(states)) return []
  return states.flatMap((state: unknown) => (isObject(state) && textOf(state.id)) || [])
}
