import type {LakeDocument} from '../../documents/documents.ts'
import {publishedIdOf} from '../../documents/document-ids.ts'
import {isObject} from '../../documents/json.ts'
import {copyAs} from './action-fields.ts'
import type {Action} from './action.ts'
import {changeRelease, finalStates, releaseIn, versionsIn} from './release-documents.ts'
import {strengthenReferences} from './strengthen-references.ts'
import type {WriteSet} from '../write-set.ts'

/**
 * Replaces the published document of every version in a release, in one transaction. The draft that a
 * scheduled draft was copied from goes with it, unless it was changed since.
 */
export const publishRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['active', 'scheduled'])
  const versions = versionsIn(release, writes)
  const isScheduledDraft = isObject(release.metadata) && release.metadata.cardinality === 'one'
  for (const version of versions) {
    publishVersion(version, writes)
    if (isScheduledDraft) dropUnchangedBase(version, writes)
    writes.delete(version._id, {delete: {id: version._id}})
  }
  const set = {
    state: 'published',
    publishedAt: writes.now,
    finalDocumentStates: finalStates(versions),
  }
  changeRelease(writes, release, {set, unset: ['error']})
}

function publishVersion(version: LakeDocument, writes: WriteSet): void {
  const id = publishedIdOf(version._id)
  const published = writes.get(id)
  if (isObject(version._system) && version._system.delete === true) {
    if (published) unpublish(published, writes)
    return
  }
  const {_system, ...content} = copyAs(strengthenReferences(version), id)
  const next = {
    ...content,
    _createdAt: published?._createdAt ?? version._createdAt,
  }
  writes.put(next, {createOrReplace: next})
}

/** Left as it is, it would be offered as a change, and would put back an older text if published. */
function dropUnchangedBase({_id, _system}: LakeDocument, writes: WriteSet): void {
  const base = isObject(_system) && isObject(_system.base) ? _system.base : {}
  const draft = writes.get(`drafts.${publishedIdOf(_id)}`)
  if (draft && base.id === draft._id && base.rev === draft._rev)
    writes.delete(draft._id, {delete: {id: draft._id}})
}

// As the unpublish action does: the content stays as a draft.
function unpublish(published: LakeDocument, writes: WriteSet): void {
  const draftId = `drafts.${published._id}`
  if (!writes.get(draftId)) {
    const draft = {...copyAs(published, draftId), _createdAt: published._createdAt}
    writes.put(draft, {createIfNotExists: draft})
  }
  writes.delete(published._id, {delete: {id: published._id}})
}
