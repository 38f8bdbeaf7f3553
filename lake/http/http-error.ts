import {STATUS_CODES} from 'node:http'
import type {JsonObject} from '../documents/json.ts'

/** An answer that is an error, in the shape of Sanity's API: `{statusCode, error, message}`. */
export class HttpError extends Error {
  readonly status: number
  readonly body: JsonObject
  /** After how many seconds it is worth trying again; clients of Sanity's do so by themselves. */
  readonly retryAfter: number | undefined

  /** `message` says what is wrong and what to do next; `details` go beside it, such as `errorCode`. */
  constructor(status: number, message: string, details: JsonObject = {}, retryAfter?: number) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.retryAfter = retryAfter
    this.body = {statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...details}
  }
}

/** An answer for which the request is not to blame: worth trying again after so many seconds. */
export const tryAgain = (status: 429 | 503, seconds: number, message: string): HttpError =>
  new HttpError(status, message, {}, seconds)
