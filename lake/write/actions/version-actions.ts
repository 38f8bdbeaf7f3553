import {isVersionId} from '../../documents/document-ids.ts'
import {isObject, type JsonObject} from '../../documents/json.ts'
import type {Action} from './action.ts'
import {
  copyAs,
  documentField,
  draftIdField,
  existing,
  idField,
  publishedIdField,
  refuseExisting,
  requireRevision,
} from './action-fields.ts'
import {invalid} from '../../errors/write-errors.ts'

/** Creates a version, from the content given or as a copy of another document. */
export const createVersion: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  if (action.document !== undefined) {
    const document = documentField(action, 'document')
    draftIdField(document, '_id', publishedId)
    refuseExisting(writes, document._id)
    writes.put(document, {create: document})
    return
  }
  const versionId = draftIdField(action, 'versionId', publishedId)
  const base = existing(writes, idField(action, 'baseId'))
  requireRevision(base, action.ifBaseRevisionId)
  refuseExisting(writes, versionId)
  const version: JsonObject = copyAs(base, versionId)
  // The Studio compares the base revision with the draft's, to tell whether the draft has changed
  // since.
  const system = isObject(version._system) ? version._system : {}
  version._system = {...system, base: {id: base._id, rev: base._rev}}
  writes.put(version, {create: version})
}

export const replaceVersion: Action = (action, writes) => {
  const document = documentField(action, 'document')
  existing(writes, document._id)
  writes.put(document, {createOrReplace: document})
}

/** Deletes a version or a draft: the Studio discards both this way. */
export const discardVersion: Action = (action, writes) => {
  const versionId = draftIdField(action, 'versionId')
  existing(writes, versionId)
  writes.delete(versionId, {delete: {id: versionId}})
}

/** Marks a version so that publishing its release deletes the document. */
export const unpublishVersion: Action = (action, writes) => {
  const publishedId = publishedIdField(action)
  const versionId = draftIdField(action, 'versionId', publishedId)
  if (!isVersionId(versionId))
    throw invalid('versionId must start with "versions."', {id: versionId})
  const version = writes.get(versionId) ?? copyAs(existing(writes, publishedId), versionId)
  const system = isObject(version._system) ? version._system : {}
  const marked = {...version, _system: {...system, delete: true}}
  writes.put(marked, {createOrReplace: marked})
}
