import {commandLine} from '../command-line.ts'
import {HttpError} from './http-error.ts'

/** The upload is refused (400); the message says what to send instead. */
export class AssetRefusedError extends Error {
  override name = 'AssetRefusedError'
}

/** An upload over the size limit (413). */
export class AssetTooLargeError extends AssetRefusedError {
  override name = 'AssetTooLargeError'
  readonly limit: number

  constructor(limit: number) {
    super(`The file is larger than ${readableBytes(limit)}: make it smaller and upload it again.`)
    this.limit = limit
  }
}

/** The stored bytes no longer match their SHA-1 (500). */
export class AssetDamagedError extends Error {
  override name = 'AssetDamagedError'

  constructor() {
    super(
      `The kept bytes of this asset are damaged on the lake's disk, so they are not served: upload the same picture or file again with client.assets.upload or "${commandLine('import')}", which repairs it.`,
    )
  }
}

/** An image URL has an invalid parameter: `parameter` is its name (400). */
export class TransformError extends Error {
  override name = 'TransformError'
  readonly parameter: string

  constructor(parameter: string, explanation: string) {
    super(`Image parameter "${parameter}" ${explanation}`)
    this.parameter = parameter
  }
}

/** Too many pictures wait to be drawn; the same request will succeed later (503). */
export class TransformsBusyError extends Error {
  override name = 'TransformsBusyError'
}

/** The response to a failed upload; other errors as they are. */
export function uploadError(error: unknown): unknown {
  if (error instanceof AssetTooLargeError) return new HttpError(413, error.message)
  return error instanceof AssetRefusedError ? new HttpError(400, error.message) : error
}

/** The response to an image or file URL that failed; other errors as they are. */
export function servingError(error: unknown): unknown {
  if (error instanceof AssetDamagedError) return new HttpError(500, error.message)
  if (error instanceof TransformError) return new HttpError(400, error.message)
  if (error instanceof TransformsBusyError) return new HttpError(503, error.message)
  return error instanceof AssetRefusedError ? new HttpError(422, error.message) : error
}

function readableBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 ** 2) return `${Math.floor(bytes / 1024)} KB`
  return `${Math.floor(bytes / 1024 ** 2)} MB`
}
