import {isDeepStrictEqual} from 'node:util'
import type {LakeDocument} from '../../documents/documents.ts'
import {isObject, type JsonObject} from '../../documents/json.ts'
import {refuseExisting} from './action-fields.ts'
import type {Action} from './action.ts'
import {patchDocument} from '../mutations.ts'
import {releaseIn, releaseNameField} from './release-documents.ts'
import {releasePath} from '../../documents/release-ids.ts'
import {invalid} from '../../errors/write-errors.ts'

const releaseTypes = ['asap', 'scheduled', 'undecided']

export const createRelease: Action = (action, writes) => {
  const name = releaseNameField(action)
  const {metadata = {}} = action
  const _id = releasePath + name
  refuseExisting(writes, _id)
  const release = {
    _id,
    _type: 'system.release',
    name,
    state: 'active',
    metadata: checkMetadata(
      isObject(metadata) ? {releaseType: 'undecided', ...metadata} : metadata,
    ),
    userId: writes.context.author,
  }
  writes.put(release, {create: release})
}

export const editRelease: Action = (action, writes) => {
  const before = releaseIn(action, writes, ['active', 'scheduled'])
  if (!isObject(action.patch)) throw invalid('release.edit needs a patch')
  const after = patchDocument(before._id, action.patch, {writes, autoGenerateArrayKeys: false})
  checkMetadata(after.metadata)
  if (!isDeepStrictEqual(withoutMetadata(before), withoutMetadata(after))) {
    throw invalid('release.edit changes the metadata of a release only; other actions do the rest')
  }
}

/** Creates a release in the state it had in another dataset, for the importer. */
export const importRelease: Action = (action, writes) => {
  const name = releaseNameField(action)
  const given = action.document ?? action.attributes
  if (!isObject(given)) throw invalid('release.import needs a release in attributes')
  const {ifExists = 'fail'} = action
  if (ifExists !== 'fail' && ifExists !== 'ignore' && ifExists !== 'replace') {
    throw invalid('ifExists takes "fail", "ignore" or "replace"')
  }
  const _id = releasePath + name
  if (ifExists === 'ignore' && writes.get(_id)) return
  if (ifExists === 'fail') refuseExisting(writes, _id)
  const {_rev, _updatedAt, ...content} = given
  checkMetadata(given.metadata)
  const state = importedState(given, writes.now)
  if (state === 'active') delete content.publishAt
  const release = {...content, _id, _type: 'system.release', name, state}
  writes.put(release, {createOrReplace: release})
}

function importedState({state, publishAt}: JsonObject, now: string): string {
  if (state === 'published' || state === 'archived') return state
  // If its time has passed since the export, it becomes active: an editor must schedule it again.
  const ahead = typeof publishAt === 'string' && new Date(publishAt) > new Date(now)
  return (state === 'scheduled' || state === 'scheduling') && ahead ? 'scheduled' : 'active'
}

function checkMetadata(metadata: unknown): JsonObject {
  if (!isObject(metadata)) throw invalid('The metadata of a release is an object')
  const {releaseType, cardinality} = metadata
  if (typeof releaseType !== 'string' || !releaseTypes.includes(releaseType)) {
    throw invalid(`metadata.releaseType takes ${releaseTypes.join(', ')}`)
  }
  if (cardinality !== undefined && cardinality !== 'one' && cardinality !== 'many') {
    throw invalid('metadata.cardinality takes one or many')
  }
  return metadata
}

function withoutMetadata(release: LakeDocument): JsonObject {
  return {...release, metadata: null, _rev: null, _updatedAt: null}
}
