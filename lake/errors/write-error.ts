import type {JsonObject} from '../documents/json.ts'

/** Why one mutation or action was refused: description and status as Sanity's API gives them. */
export class WriteError extends Error {
  readonly status: number
  readonly type: string
  readonly details: JsonObject
  /** Index of the mutation or action at fault, when found by the transaction's final check. */
  step?: number

  constructor(status: number, type: string, description: string, details: JsonObject = {}) {
    super(description)
    this.name = 'WriteError'
    this.status = status
    this.type = type
    this.details = details
  }
}

/** A `WriteError` with the index of the mutation or action at fault, as the response has it. */
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
