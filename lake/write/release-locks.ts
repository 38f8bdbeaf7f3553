import {publishedIdOf} from '../documents/document-ids.ts'
import type {LakeDocument} from '../documents/documents.ts'
import {releaseOfVersion, releasePath} from '../documents/release-ids.ts'
import type {WriteContext} from './write-context.ts'
import {invalid, releaseLocked} from '../errors/write-errors.ts'

interface Writes {
  context: WriteContext
  get(id: string): LakeDocument | undefined
}

/** @throws WriteError for a release document, or a version whose release is not active. */
export function refuseLocked(writes: Writes, id: string, isDeletion: boolean): void {
  if (publishedIdOf(id).startsWith(releasePath)) {
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
  // The importer may write the release before its versions, and comes back to versions to set
  // assets and to strengthen references.
  const {kind, importing, draftsOnly} = writes.context
  if (kind === 'mutation' && !draftsOnly && (importing || !writes.get(id))) return
  // A version left in a release that is already over may be deleted.
  if (isDeletion && release.state !== 'scheduled') return
  throw releaseLocked(id, name, String(release.state))
}
