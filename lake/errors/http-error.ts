import {STATUS_CODES} from 'node:http'
import type {JsonObject} from '../documents/json.ts'

/** An error in the shape of Sanity's gateway and most endpoints: `{statusCode, error, message}`. */
export class HttpError extends Error {
  readonly status: number
  readonly body: JsonObject
  /** Seconds for the `Retry-After` header; Sanity's clients retry by themselves. */
  readonly retryAfter: number | undefined

  /** `details` are further fields of the body, such as `errorCode`. */
  constructor(status: number, message: string, details: JsonObject = {}, retryAfter?: number) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.retryAfter = retryAfter
    this.body = {statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...details}
  }
}
