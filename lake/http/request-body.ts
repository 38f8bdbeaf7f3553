import type {IncomingMessage} from 'node:http'
import {isObject, type JsonObject} from '../documents/json.ts'
import {HttpError} from './http-error.ts'
import {jsonPace, pacedBytes} from './paced-bytes.ts'

const megabyte = 1024 * 1024
const utf8 = new TextDecoder('utf-8', {fatal: true})
/** Sanity takes at most 4 MB of mutations; imports of ours may be somewhat larger. */
export const jsonLimit = 16 * megabyte

/** So much of a body that nobody reads is taken all the same, so that its sender sees the answer. */
const mostDropped = 32 * megabyte

/** @throws HttpError 413 beyond the limit, in bytes; 408 when it comes too slowly. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  pace = jsonPace,
): Promise<Buffer> {
  refuseAnnounced(request, limit)
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of pacedBytes(request, pace)) {
    size += chunk.length
    if (size > limit) throw tooLarge(limit)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Refuses a body by the size that its sender announces, before any of it is read. @throws HttpError 413. */
export function refuseAnnounced({headers}: IncomingMessage, limit: number): void {
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
}

/** Takes and drops what is left of a body, and hangs up on whoever goes on and on. */
export function dropRest(request: IncomingMessage): void {
  request.resume()
  if (request.complete) return
  const {socket} = request
  const before = socket.bytesRead
  // Node takes the listeners off a request that is answered, so the socket is looked at instead.
  const watch = setInterval(() => {
    if (request.complete || socket.destroyed) clearInterval(watch)
    else if (socket.bytesRead - before > mostDropped) socket.destroy()
  }, 20)
  watch.unref()
}

function tooLarge(limit: number): HttpError {
  return new HttpError(
    413,
    `The request body is larger than ${Math.round(limit / megabyte)} MB: send it in parts`,
  )
}

/** Reads a body that must be a JSON object. @throws HttpError 400 or 413. */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  const value = await readJsonValue(request)
  if (!isObject(value)) throw new HttpError(400, 'The request body must be a JSON object')
  return value
}

/** Deeper than any document may be, with what stands around it in a request. */
const deepestJson = 250

/** Reads a body that must be JSON. @throws HttpError 400 or 413. */
export async function readJsonValue(request: IncomingMessage): Promise<unknown> {
  const value = parseJson(await readBody(request, jsonLimit))
  if (isDeeperThan(deepestJson, value)) {
    throw new HttpError(400, `The request body is nested deeper than ${deepestJson} levels`)
  }
  return value
}

function parseJson(body: Buffer): unknown {
  let text
  try {
    text = utf8.decode(body)
  } catch {
    throw new HttpError(400, 'The request body is not valid UTF-8')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw new HttpError(400, 'The request body is not valid JSON')
  }
}

function isDeeperThan(levels: number, value: unknown): boolean {
  if (Array.isArray(value)) {
    return levels === 0 || value.some((part) => isDeeperThan(levels - 1, part))
  }
  if (!isObject(value)) return false
  if (levels === 0) return true
  for (const name in value) if (isDeeperThan(levels - 1, value[name])) return true
  return false
}
