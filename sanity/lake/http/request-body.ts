import type {IncomingMessage} from 'node:http'
import {isObject, type JsonObject} from '../store/json.ts'
import {HttpError} from './http-error.ts'

const megabyte = 1024 * 1024
/** Sanity takes at most 4 MB of mutations; imports of ours may be somewhat larger. */
export const jsonLimit = 16 * megabyte

/** The bytes of a request. Whoever stops reading them can still answer: the connection stays. */
export function bytesOf(request: IncomingMessage): AsyncIterable<Uint8Array> {
  return request.iterator({destroyOnReturn: false})
}

/** @throws HttpError 413 beyond the limit, in bytes. */
export async function readBody(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of bytesOf(request)) {
    const bytes = Buffer.from(chunk)
    size += bytes.length
    if (size > limit) {
      throw new HttpError(
        413,
        `The request body is larger than ${Math.round(limit / megabyte)} MB: send it in parts`,
      )
    }
    chunks.push(bytes)
  }
  return Buffer.concat(chunks)
}

/** Reads a body that must be a JSON object. @throws HttpError 400 or 413. */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  const value = await readJsonValue(request)
  if (!isObject(value)) throw new HttpError(400, 'The request body must be a JSON object')
  return value
}

/** Reads a body that must be JSON. @throws HttpError 400 or 413. */
export async function readJsonValue(request: IncomingMessage): Promise<unknown> {
  const body = await readBody(request, jsonLimit)
  try {
    return JSON.parse(body.toString('utf8'))
  } catch {
    throw new HttpError(400, 'The request body is not valid JSON')
  }
}
