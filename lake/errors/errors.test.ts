/** @jest-environment node */
import {readdirSync, readFileSync} from 'node:fs'
import {STATUS_CODES} from 'node:http'
import {join} from 'node:path'
import * as accessErrors from './access-errors.ts'
import {errorAnswer} from './error-answer.ts'
import type {HttpError} from './http-error.ts'
import * as requestErrors from './request-errors.ts'
import * as serverErrors from './server-errors.ts'
import {RejectedWrite, type WriteError} from './write-error.ts'
import * as writeErrors from './write-errors.ts'

const document = {
  _id: 'a',
  _type: 'post',
  _rev: 'r1',
  _createdAt: '',
  _updatedAt: '',
  state: 'active',
}

const httpErrors = {
  tokenNeeded: [accessErrors.tokenNeeded('viewer'), 401],
  tokenNeededForDrafts: [accessErrors.tokenNeededForDrafts(), 401],
  tokenUnknown: [accessErrors.tokenUnknown(), 401, 'SIO-401-ANF'],
  signInLinkUsed: [accessErrors.signInLinkUsed(), 401, 'SIO-401-ANF'],
  roleTooLow: [accessErrors.roleTooLow('editor', 'viewer'), 403],
  originRefused: [accessErrors.originRefused(), 403],
  originWithoutCredentials: [accessErrors.originWithoutCredentials('https://a.example'), 403],
  datasetUndeletable: [accessErrors.datasetUndeletable('production'), 403],
  hostRefused: [accessErrors.hostRefused(), 421],
  tooManyUnknownTokens: [accessErrors.tooManyUnknownTokens(7), 429],
  tooManyWrongCodes: [accessErrors.tooManyWrongCodes(7), 429],
  badRequest: [requestErrors.badRequest('Send JSON'), 400],
  projectNotFound: [requestErrors.projectNotFound('a', 'b'), 404, 'SIO-404-PNF'],
  datasetNotFound: [requestErrors.datasetNotFound('a', 'b'), 404],
  userNotFound: [requestErrors.userNotFound('a'), 404],
  assetNotFound: [requestErrors.assetNotFound('image'), 404],
  onlyHosted: [requestErrors.onlyHosted('/comments'), 404],
  methodNotAllowed: [requestErrors.methodNotAllowed('PUT', ['GET']), 405],
  methodUnknown: [requestErrors.methodUnknown('BREW', ['GET']), 405],
  eventStreamOnly: [requestErrors.eventStreamOnly(), 406],
  headersTooSlow: [requestErrors.headersTooSlow(), 408],
  bodyTooLate: [requestErrors.bodyTooLate(60), 408],
  bodyTooSlow: [requestErrors.bodyTooSlow(100), 408],
  assetDeletedMeanwhile: [requestErrors.assetDeletedMeanwhile('image-a'), 409],
  bodyTooLarge: [requestErrors.bodyTooLarge(16), 413],
  rangeNotSatisfiable: [requestErrors.rangeNotSatisfiable(100), 416],
  headersTooLarge: [requestErrors.headersTooLarge(), 431],
  clientClosedRequest: [requestErrors.clientClosedRequest(), 499],
  tooManySlowQueries: [serverErrors.tooManySlowQueries(), 429],
  internalError: [serverErrors.internalError(), 500],
  notImplemented: [serverErrors.notImplemented('POST', '/agent'), 501],
  parameterNotImplemented: [serverErrors.parameterNotImplemented('variant'), 501],
  lakeStarting: [serverErrors.lakeStarting(), 503],
  lakeStopping: [serverErrors.lakeStopping(), 503],
  tooManyStreams: [serverErrors.tooManyStreams(), 503],
  tooBusyForQuery: [serverErrors.tooBusyForQuery(), 503],
  tooBusyForSelection: [serverErrors.tooBusyForSelection(), 503],
} satisfies Record<
  keyof typeof accessErrors | keyof typeof requestErrors | keyof typeof serverErrors,
  [HttpError, status: number, errorCode?: string]
>

test.each(Object.entries(httpErrors))('%s', (_name, [error, status, errorCode]) => {
  expect(errorAnswer(error)).toMatchObject({
    status,
    body: {
      statusCode: status,
      error: STATUS_CODES[status] ?? 'Error',
      message: error.message,
      ...(errorCode !== undefined && {errorCode}),
    },
  })
})

const refusedWrites = {
  invalid: [writeErrors.invalid('A patch needs an id'), 400, 'validationError'],
  actionTargetNotFound: [writeErrors.actionTargetNotFound('a'), 404, 'documentNotFoundError'],
  patchTargetNotFound: [writeErrors.patchTargetNotFound('a'), 409, 'documentNotFoundError'],
  versionNotInHistory: [writeErrors.versionNotInHistory('a'), 409, 'documentNotFoundError'],
  alreadyExists: [writeErrors.alreadyExists('a'), 409, 'documentAlreadyExistsError'],
  versionMadeMeanwhile: [writeErrors.versionMadeMeanwhile('a'), 409, 'documentAlreadyExistsError'],
  patchRevisionMismatch: [
    writeErrors.patchRevisionMismatch(document, 'r0'),
    409,
    'documentRevisionIDDoesNotMatchError',
  ],
  actionRevisionMismatch: [
    writeErrors.actionRevisionMismatch(document, 'r0'),
    409,
    'documentRevisionIDDoesNotMatchError',
  ],
  referenceNotFound: [
    writeErrors.referenceNotFound('a', 'b'),
    409,
    'documentReferenceDoesNotExistError',
  ],
  referenceExists: [
    writeErrors.referenceExists('a', 'b'),
    409,
    'documentHasExistingReferencesError',
  ],
  draftExists: [writeErrors.draftExists('drafts.a'), 409, 'draftExistsError'],
  releaseLocked: [writeErrors.releaseLocked('a', 'r1', 'scheduled'), 409, 'releaseLockedError'],
  releaseStateMismatch: [
    writeErrors.releaseStateMismatch(document, {
      actionType: 'sanity.action.release.delete',
      name: 'r1',
      allowed: ['archived'],
    }),
    409,
    'releaseStateError',
  ],
  draftsOnlyAllowed: [writeErrors.draftsOnlyAllowed('a'), 403, 'insufficientPermissionsError'],
  transactionIdInUse: [writeErrors.transactionIdInUse('t1'), 409, 'transactionIdInUseError'],
  documentTooLarge: [writeErrors.documentTooLarge('a', 32), 413, 'documentTooLargeError'],
  purgeNotImplemented: [writeErrors.purgeNotImplemented('a'), 501, 'notImplementedError'],
  actionNotImplemented: [writeErrors.actionNotImplemented('a'), 501, 'notImplementedError'],
} satisfies Record<keyof typeof writeErrors, [WriteError, status: number, type: string]>

test.each(Object.entries(refusedWrites))('%s', (_name, [error, status, type]) => {
  expect(errorAnswer(new RejectedWrite('action', 2, error))).toMatchObject({
    status,
    body: {
      error: {
        type: 'actionError',
        description: `The action(s) failed: ${error.message}`,
        items: [{error: {type, description: error.message, ...error.details}, index: 2}],
      },
    },
  })
})

test('every other file of the lake makes its errors here', () => {
  const lake = join(import.meta.dirname, '..')
  const elsewhere = readdirSync(lake, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.ts') && !/^(errors|node_modules)\b/.test(file))
    .filter((file) => /new (HttpError|WriteError)\(/.test(readFileSync(join(lake, file), 'utf8')))
  expect(elsewhere).toEqual([])
})
