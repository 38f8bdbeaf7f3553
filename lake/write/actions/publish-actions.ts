import {isDraftId, isVersionId, publishedIdOf} from '../../documents/document-ids.ts'
import type {Action} from './action.ts'
import {copyAs, draftIdField, existing, publishedIdField, requireRevision} from './action-fields.ts'
import {strengthenReferences} from './strengthen-references.ts'
import {draftExists, invalid} from '../../errors/write-errors.ts'

export const publishDocument: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const draftId = draftIdField(action, 'draftId', publishedId)
  const draft = existing(writes, draftId)
  const published = writes.get(publishedId)
  requireRevision(draft, action.ifDraftRevisionId)
  requireRevision(published, action.ifPublishedRevisionId)
  // `_system` describes the version, so the published document does without it.
  const {_system, ...content} = copyAs(strengthenReferences(draft), publishedId)
  const next = {
    ...content,
    _createdAt: published?._createdAt ?? draft._createdAt,
  }
  writes.put(next, {createOrReplace: next})
  writes.delete(draftId, {delete: {id: draftId}})
}

/** Deletes the published document, and keeps its content as a draft unless there is one already. */
export const unpublishDocument: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const draftId = draftIdField(action, 'draftId', publishedId)
  const published = existing(writes, publishedId)
  if (!writes.get(draftId)) {
    const draft = {...copyAs(published, draftId), _createdAt: published._createdAt}
    writes.put(draft, {createIfNotExists: draft})
  }
  writes.delete(publishedId, {delete: {id: publishedId}})
}

export const discardDraft: Action = (action, writes) => {
  const draftId = draftIdField(action, 'draftId')
  existing(writes, draftId)
  writes.delete(draftId, {delete: {id: draftId}})
}

/** Deletes a document. All drafts and versions must be named, so none is deleted unseen. */
export const deleteDocument: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const {includeDrafts = [], includeVersions = []} = action
  if (!Array.isArray(includeDrafts) || !Array.isArray(includeVersions)) {
    throw invalid('includeDrafts and includeVersions take lists of ids')
  }
  const named = [...includeDrafts, ...includeVersions].map((id: unknown) =>
    draftIdField({draftId: id, actionType: action.actionType}, 'draftId', publishedId),
  )
  for (const {_id: id} of writes.snapshot.all()) {
    const variant = isDraftId(id) || isVersionId(id)
    if (!variant || publishedIdOf(id) !== publishedId || named.includes(id)) continue
    throw draftExists(id)
  }
  if (!writes.get(publishedId) && !named.some((id) => writes.get(id))) existing(writes, publishedId)
  for (const id of [publishedId, ...named]) {
    if (writes.get(id)) writes.delete(id, {delete: {id}})
  }
}
