import type {ServerResponse} from 'node:http'
import {QueryError} from '../query/query-error.ts'
import {DatasetGone} from '../store/dataset-gone.ts'
import {RejectedWrite} from '../write/write-error.ts'
import {HttpError} from './http-error.ts'
import {storageFault} from './storage-fault.ts'

export function sendJson(response: ServerResponse, value: unknown, status = 200): void {
  const body = Buffer.from(JSON.stringify(value))
  response.writeHead(status, {
    'Content-Type': 'application/json; charset=utf-8',
    'Content-Length': body.length,
    'Cache-Control': 'no-store',
    'X-Content-Type-Options': 'nosniff',
  })
  response.end(body)
}

export function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) {
    response.destroy()
    return
  }
  const {status, body} = describe(error)
  // The rest of the body is not read, so the connection cannot be reused.
  if (status === 413 || status === 408) response.setHeader('Connection', 'close')
  if (error instanceof HttpError && error.retryAfter)
    response.setHeader('Retry-After', error.retryAfter)
  sendJson(response, body, status)
}

function describe(error: unknown): {status: number; body: unknown} {
  if (error instanceof HttpError || error instanceof RejectedWrite) return error
  if (error instanceof QueryError) return {status: 400, body: {error: error.toJSON()}}
  if (error instanceof DatasetGone) return new HttpError(404, error.message)
  const fault = storageFault(error)
  if (fault) return fault
  console.error('The lake could not answer a request:', error)
  return new HttpError(500, 'The lake failed to answer: its console says why')
}
