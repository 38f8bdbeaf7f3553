import type {LakeDocument} from '../documents/documents.ts'
import {releaseOfVersion, releasePath} from '../documents/release-ids.ts'
import type {WriteContext} from './write-context.ts'
import {invalid, WriteError} from './write-error.ts'

/** A transaction under way. */
interface Writes {
  context: WriteContext
  get(id: string): LakeDocument | undefined
}

/**
 * Refuses a change of what only a release's own actions may change: its document, and its versions
 * from the time it is scheduled.
 * @throws WriteError saying which action opens the lock.
 */
export function refuseLocked(writes: Writes, id: string, isDeletion: boolean): void {
  if (id.startsWith(releasePath)) {
    throw invalid(
      `"${id}" is changed by release actions only, such as sanity.action.release.edit`,
      {
        id,
      },
    )
  }
  const name = releaseOfVersion(id)
  const release = name === undefined ? undefined : writes.get(releasePath + name)
  if (!release || release.state === 'active') return
  // An import brings a release and its versions in any order: the lock may be there first. The
  // importer comes back to them to set assets and to strengthen references.
  if (writes.context.kind === 'mutation' && (writes.context.importing || !writes.get(id))) return
  // One that came when the release was over already is in its way.
  if (isDeletion && release.state !== 'scheduled') return
  const advice = release.state === 'scheduled' ? ': unschedule the release first' : ''
  throw new WriteError(
    409,
    'releaseLockedError',
    `"${id}" cannot be changed, as the release "${name}" is ${String(release.state)}${advice}`,
    {id, releaseId: name},
  )
}
