import {commandLine} from '../command-line.ts'

/** The bytes cannot be kept as sent; the message says what to send instead. */
export class AssetRefusedError extends Error {
  override name = 'AssetRefusedError'
}

/** More bytes than allowed; the server answers 413 instead of 400. */
export class AssetTooLargeError extends AssetRefusedError {
  override name = 'AssetTooLargeError'
  readonly limit: number

  constructor(limit: number) {
    super(`The file is larger than ${readableBytes(limit)}: make it smaller and upload it again.`)
    this.limit = limit
  }
}

/** What is kept is no longer what was uploaded; the server answers 500. */
export class AssetDamagedError extends Error {
  override name = 'AssetDamagedError'

  constructor() {
    super(
      `The kept bytes of this asset are damaged on the lake's disk, so they are not served: upload the same picture or file again with client.assets.upload or "${commandLine('import')}", which repairs it.`,
    )
  }
}

/** An image URL asks for something that does not exist; `parameter` is the query key at fault. */
export class TransformError extends Error {
  override name = 'TransformError'
  readonly parameter: string

  constructor(parameter: string, explanation: string) {
    super(`Image parameter "${parameter}" ${explanation}`)
    this.parameter = parameter
  }
}

/** Too many pictures wait to be drawn; the same request succeeds a little later (503). */
export class TransformsBusyError extends Error {
  override name = 'TransformsBusyError'
}

function readableBytes(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  if (bytes < 1024 ** 2) return `${Math.floor(bytes / 1024)} KB`
  return `${Math.floor(bytes / 1024 ** 2)} MB`
}
