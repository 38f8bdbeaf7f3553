import type {IncomingMessage} from 'node:http'
import {isObject, type JsonObject} from '../documents/json.ts'
import {badRequest, bodyTooLarge} from '../errors/request-errors.ts'
import {jsonPace, pacedBytes} from './paced-bytes.ts'

const megabyte = 1024 * 1024
const utf8 = new TextDecoder('utf-8', {fatal: true})
/** Sanity's limit for mutations is 4 MB; imports into the lake may be larger. */
export const jsonLimit = 16 * megabyte

/** An unread body is drained up to this, so that its sender sees the response. */
const mostDropped = 32 * megabyte

/** @throws HttpError 413 beyond `limit` bytes; 408 when it arrives too slowly. */
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

/** Refuses a body by its Content-Length, before reading any. @throws HttpError 413. */
export function refuseAnnounced({headers}: IncomingMessage, limit: number): void {
  if (Number(headers['content-length'] ?? 0) > limit) throw tooLarge(limit)
}

/** Drains the rest of a body, and closes the connection beyond a limit. */
export function dropRest(request: IncomingMessage): void {
  request.resume()
  if (request.complete) return
  const {socket} = request
  const before = socket.bytesRead
  // Node removes a finished request's listeners, so the socket is polled instead.
  const watch = setInterval(() => {
    if (request.complete || socket.destroyed) clearInterval(watch)
    else if (socket.bytesRead - before > mostDropped) socket.destroy()
  }, 20)
  watch.unref()
}

const tooLarge = (limit: number) => bodyTooLarge(Math.round(limit / megabyte))

/** A body that must be a JSON object. @throws HttpError 400 or 413. */
export async function readJson(request: IncomingMessage): Promise<JsonObject> {
  const value = await readJsonValue(request)
  if (!isObject(value)) throw badRequest('The request body must be a JSON object')
  return value
}

/** The deepest document (200 levels), and room for the request around it. */
const deepestJson = 250

/** A body that must be JSON. @throws HttpError 400 or 413. */
export async function readJsonValue(request: IncomingMessage): Promise<unknown> {
  const value = parseJson(await readBody(request, jsonLimit))
  if (isDeeperThan(deepestJson, value)) {
    throw badRequest(`The request body is nested deeper than ${deepestJson} levels`)
  }
  return value
}

function parseJson(body: Buffer): unknown {
  let text
  try {
    text = utf8.decode(body)
  } catch {
    throw badRequest('The request body is not valid UTF-8')
  }
  try {
    return JSON.parse(text)
  } catch {
    throw badRequest('The request body is not valid JSON')
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
