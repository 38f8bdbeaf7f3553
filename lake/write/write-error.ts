import type {JsonObject} from '../documents/json.ts'

/** Why one mutation or action cannot be done, in the API's own words and with its status. */
export class WriteError extends Error {
  readonly status: number
  readonly type: string
  /** Fields that go beside `type` and `description`, such as `id`. */
  readonly details: JsonObject
  /** Which mutation or action of the request is at fault, where only the end of it all showed so. */
  step?: number

  constructor(status: number, type: string, description: string, details: JsonObject = {}) {
    super(description)
    this.name = 'WriteError'
    this.status = status
    this.type = type
    this.details = details
  }
}

/** The request itself is wrong: a field is missing or of the wrong kind. */
export function invalid(description: string, details: JsonObject = {}): WriteError {
  return new WriteError(400, 'validationError', description, details)
}

/** A `WriteError` of the mutation or action that had begun, ready to be sent. */
export class RejectedWrite extends Error {
  readonly status: number
  readonly body: JsonObject

  constructor(kind: 'mutation' | 'action', begun: number, cause: WriteError) {
    super(cause.message, {cause})
    this.name = 'RejectedWrite'
    this.status = cause.status
    this.body = {
      error: {
        type: `${kind}Error`,
        description: `The ${kind}(s) failed: ${cause.message}`,
        items: [
          {
            error: {type: cause.type, description: cause.message, ...cause.details},
            index: cause.step ?? begun,
          },
        ],
      },
    }
  }
}
