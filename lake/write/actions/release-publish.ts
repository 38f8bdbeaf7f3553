import type {LakeDocument} from '../../documents/documents.ts'
import {publishedIdOf} from '../../documents/document-ids.ts'
import {isObject} from '../../documents/json.ts'
import {copyAs} from './action-fields.ts'
import type {Action} from './action.ts'
import {changeRelease, finalStates, releaseIn, versionsIn} from './release-documents.ts'
import {strengthenReferences} from './strengthen-references.ts'
import type {WriteSet} from '../write-set.ts'

/** Replaces the published document of every version in a release, in one transaction. */
export const publishRelease: Action = (action, writes) => {
  const release = releaseIn(action, writes, ['active', 'scheduled'])
  const versions = versionsIn(release, writes)
  for (const version of versions) {
    publishVersion(version, writes)
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

// As the unpublish action does: the content stays as a draft.
function unpublish(published: LakeDocument, writes: WriteSet): void {
  const draftId = `drafts.${published._id}`
  if (!writes.get(draftId)) {
    const draft = {...copyAs(published, draftId), _createdAt: published._createdAt}
    writes.put(draft, {createIfNotExists: draft})
  }
  writes.delete(published._id, {delete: {id: published._id}})
}
