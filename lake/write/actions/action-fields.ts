import type {LakeDocument} from '../../documents/documents.ts'
import {isDocumentId, isDraftId, isVersionId, publishedIdOf} from '../../documents/document-ids.ts'
import {isObject, type JsonObject} from '../../documents/json.ts'
import {
  actionRevisionMismatch,
  actionTargetNotFound,
  alreadyExists,
  invalid,
} from '../../errors/write-errors.ts'
import type {WriteSet} from '../write-set.ts'

/** The id in one of an action's fields. @throws WriteError when it is missing or malformed. */
export function idField(action: JsonObject, field: string): string {
  const id = action[field]
  if (typeof id !== 'string' || !isDocumentId(id)) {
    throw invalid(`${String(action.actionType)} needs a document id in ${field}`)
  }
  return id
}

/** A published document's id. @throws WriteError when it is a draft's or a version's. */
export function publishedIdField(action: JsonObject, field = 'publishedId'): string {
  const id = idField(action, field)
  if (isDraftId(id) || isVersionId(id)) {
    throw invalid(`${field} must be the id of a published document, not "${id}"`, {id})
  }
  return id
}

/** A draft's or version's id. @throws WriteError for any other id, or another document's. */
export function draftIdField(action: JsonObject, field: string, publishedId?: string): string {
  const id = idField(action, field)
  if (!isDraftId(id) && !isVersionId(id)) {
    throw invalid(`${field} must start with "drafts." or "versions.", not be "${id}"`, {id})
  }
  if (publishedId !== undefined && publishedIdOf(id) !== publishedId) {
    throw invalid(`"${id}" is no draft of "${publishedId}"`, {id})
  }
  return id
}

/** The document in one of an action's fields, whose _id must be a draft's or version's. */
export function documentField(action: JsonObject, field: string): JsonObject & {_id: string} {
  const document = action[field]
  if (!isObject(document))
    throw invalid(`${String(action.actionType)} needs a document in ${field}`)
  return {...document, _id: draftIdField({...document, actionType: action.actionType}, '_id')}
}

/** @throws WriteError 404 when there is no such document. */
export function existing(writes: WriteSet, id: string): LakeDocument {
  const document = writes.get(id)
  if (!document) throw actionTargetNotFound(id)
  return document
}

/** @throws WriteError 409 when the document exists. */
export function refuseExisting(writes: WriteSet, id: string): void {
  if (writes.get(id)) throw alreadyExists(id)
}

/** @throws WriteError 409 when the document does not have the revision asked for. */
export function requireRevision(document: LakeDocument | undefined, expected: unknown): void {
  if (expected === undefined || expected === null || document?._rev === expected) return
  throw actionRevisionMismatch(document, expected)
}

/** A copy of the document's content under another id, without system timestamps. */
export function copyAs(document: JsonObject, id: string): JsonObject {
  const {_rev, _updatedAt, _createdAt, ...content} = document
  return {...content, _id: id}
}
