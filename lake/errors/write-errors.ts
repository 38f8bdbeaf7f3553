import type {LakeDocument} from '../documents/documents.ts'
import type {JsonObject} from '../documents/json.ts'
import {WriteError} from './write-error.ts'

// What goes into `error.items[].error` of a refused mutation or action. Sanity publishes no list of
// the types. Hosted Sanity has validationError, documentNotFoundError, documentAlreadyExistsError,
// documentRevisionIDDoesNotMatchError, documentReferenceDoesNotExistError and
// documentHasExistingReferencesError; the others are the lake's, in the same shape.

/** A field of the request is missing or of the wrong kind. */
export const invalid = (description: string, details: JsonObject = {}) =>
  new WriteError(400, 'validationError', description, details)

const notFound = (status: 404 | 409) => (id: string) =>
  new WriteError(
    status,
    'documentNotFoundError',
    `The document with the ID "${id}" was not found`,
    {id},
  )

export const actionTargetNotFound = notFound(404)
export const patchTargetNotFound = notFound(409)

export const versionNotInHistory = (id: string) =>
  new WriteError(
    409,
    'documentNotFoundError',
    `"${id}" is not in this lake's history, so the release cannot be unarchived: delete it instead`,
    {id},
  )

export const alreadyExists = (id: string) =>
  new WriteError(409, 'documentAlreadyExistsError', `Document by ID "${id}" already exists`, {id})

export const versionMadeMeanwhile = (id: string) =>
  new WriteError(
    409,
    'documentAlreadyExistsError',
    `"${id}" was made while the release was archived: delete it first, as unarchiving restores the earlier version`,
    {id},
  )

export const patchRevisionMismatch = ({_id: id, _rev: current}: LakeDocument, expected: unknown) =>
  new WriteError(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${id}" has unexpected revision ID ("${current}"), expected "${String(expected)}"`,
    {id, expectedRevisionID: expected, currentRevisionID: current},
  )

export const actionRevisionMismatch = (document: LakeDocument | undefined, expected: unknown) =>
  new WriteError(
    409,
    'documentRevisionIDDoesNotMatchError',
    `Document "${document?._id ?? ''}" has revision "${document?._rev ?? 'none'}", expected "${String(expected)}"`,
    {id: document?._id},
  )

export const referenceNotFound = (id: string, target: string) =>
  new WriteError(
    409,
    'documentReferenceDoesNotExistError',
    `Document "${id}" references non-existent document "${target}"`,
    {id, referenceID: target},
  )

export const referenceExists = (id: string, referring: string) =>
  new WriteError(
    409,
    'documentHasExistingReferencesError',
    `Document "${id}" cannot be deleted as there are references to it from "${referring}"`,
    {id, referencingIDs: [referring]},
  )

export const draftExists = (id: string) =>
  new WriteError(
    409,
    'draftExistsError',
    `"${id}" must be deleted as well: name it in includeDrafts`,
    {id},
  )

export const releaseLocked = (id: string, releaseId: string | undefined, state: string) =>
  new WriteError(
    409,
    'releaseLockedError',
    `"${id}" cannot be changed, as the release "${releaseId}" is ${state}${
      state === 'scheduled' ? ': unschedule the release first' : ''
    }`,
    {id, releaseId},
  )

export const releaseStateMismatch = (
  {_id: id, state}: LakeDocument,
  action: {actionType: unknown; name: string; allowed: readonly string[]},
) =>
  new WriteError(
    409,
    'releaseStateError',
    `${String(action.actionType)} needs a release that is ${action.allowed.join(' or ')}; "${action.name}" is ${String(state)}`,
    {id, state},
  )

export const draftsOnlyAllowed = (id: string) =>
  new WriteError(
    403,
    'insufficientPermissionsError',
    `This needs the role editor: a contributor changes drafts, and "${id}" is none`,
    {id},
  )

export const transactionIdInUse = (transactionId: string) =>
  new WriteError(
    409,
    'transactionIdInUseError',
    `Transaction "${transactionId}" is stored already: use a new transactionId for each transaction`,
  )

export const documentTooLarge = (id: string, megabytes: number) =>
  new WriteError(
    413,
    'documentTooLargeError',
    `"${id}" is larger than ${megabytes} MB: split it into several documents`,
    {id},
  )

export const purgeNotImplemented = (type: string) =>
  new WriteError(
    501,
    'notImplementedError',
    `The local lake keeps the history of what it deletes: send ${type} without purge`,
  )

export const actionNotImplemented = (type: string) =>
  new WriteError(
    501,
    'notImplementedError',
    `The local lake does not do ${type}: use a hosted Sanity project for it`,
  )
