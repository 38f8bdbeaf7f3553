import {STATUS_CODES} from 'node:http'
import type {JsonObject} from '../store/json.ts'

/** An answer that is an error, in the shape of Sanity's API: `{statusCode, error, message}`. */
export class HttpError extends Error {
  readonly status: number
  readonly body: JsonObject

  /** `message` says what is wrong and what to do next; `details` go beside it, such as `errorCode`. */
  constructor(status: number, message: string, details: JsonObject = {}) {
    super(message)
    this.name = 'HttpError'
    this.status = status
    this.body = {statusCode: status, error: STATUS_CODES[status] ?? 'Error', message, ...details}
  }
}
