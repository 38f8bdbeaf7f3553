import {isObject} from '../../documents/json.ts'
import {copyAs} from './action-fields.ts'
import type {Action} from './action.ts'
import {changeRelease, finalIds, finalStates, releaseIn, versionsIn} from './release-documents.ts'
import {invalid, versionMadeMeanwhile, versionNotInHistory} from '../../errors/write-errors.ts'

/** Schedules a release, and locks its versions until it is published. */
export const scheduleRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['active', 'scheduled'])
  const {publishAt} = action
  const time = typeof publishAt === 'string' ? new Date(publishAt) : undefined
  if (!time || Number.isNaN(time.getTime())) {
    throw invalid('release.schedule needs a publishAt such as "2030-01-31T08:00:00Z"')
  }
  const set = {state: 'scheduled', publishAt: time.toISOString()}
  changeRelease(writes, release, {set, unset: ['error']})
}

export const unscheduleRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['scheduled'])
  changeRelease(writes, release, {set: {state: 'active'}, unset: ['publishAt']})
}

/** Archives a release: its versions are deleted, and unarchiving restores them. */
export const archiveRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['active'])
  const versions = versionsIn(release, writes)
  const set = {state: 'archived', finalDocumentStates: finalStates(versions)}
  changeRelease(writes, release, {set, unset: ['error']})
  for (const {_id: id} of versions) writes.delete(id, {delete: {id}})
}

/** Makes an archived release active again, with its versions as they were. */
export const unarchiveRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['archived'])
  for (const id of finalIds(release)) {
    if (writes.get(id)) {
      throw versionMadeMeanwhile(id)
    }
    const last = writes.context.stateBefore(release._rev, id)
    if (!last) throw versionNotInHistory(id)
    const version = {...copyAs(last, id), _createdAt: last._createdAt}
    writes.put(version, {create: version})
  }
  changeRelease(writes, release, {set: {state: 'active'}, unset: ['finalDocumentStates']})
}

export const deleteRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['archived', 'published'])
  for (const {_id: id} of [...versionsIn(release, writes), release])
    writes.delete(id, {delete: {id}})
}

/** Makes a scheduled release active again after its publishing failed, with the reason. */
export const failRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['scheduled'])
  const error = isObject(action.error) ? action.error : {}
  changeRelease(writes, release, {set: {state: 'active', error}, unset: ['publishAt']})
}
