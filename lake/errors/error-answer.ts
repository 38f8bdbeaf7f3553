import {DatasetGone} from './dataset-gone.ts'
import {HttpError} from './http-error.ts'
import {QueryError} from './query-error.ts'
import {internalError} from './server-errors.ts'
import {storageFault} from './storage-fault.ts'
import {RejectedWrite} from './write-error.ts'

interface ErrorAnswer {
  status: number
  body: unknown
  retryAfter?: number | undefined
}

/**
 * The response to anything thrown, in the three shapes of Sanity's API that `@sanity/client` parses
 * (its `src/http/errors.ts`):
 * - HttpError: `{statusCode, error, message, errorCode?}`
 * - QueryError: `{error: {type: 'queryParseError' | 'queryError', description, query, start, end}}`
 * - RejectedWrite: `{error: {type: 'mutationError' | 'actionError', description, items}}`
 */
export function errorAnswer(error: unknown): ErrorAnswer {
  if (error instanceof HttpError || error instanceof RejectedWrite) return error
  if (error instanceof QueryError) return {status: 400, body: {error: error.toJSON()}}
  if (error instanceof DatasetGone) return new HttpError(404, error.message)
  const fault = storageFault(error)
  if (fault) return fault
  console.error('The lake could not answer a request:', error)
  return internalError()
}
