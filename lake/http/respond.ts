import type {ServerResponse} from 'node:http'
import {errorAnswer} from '../errors/error-answer.ts'

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
  const {status, body, retryAfter} = errorAnswer(error)
  // The rest of the body is not read, so the connection cannot be reused.
  if (status === 413 || status === 408) response.setHeader('Connection', 'close')
  if (retryAfter) response.setHeader('Retry-After', retryAfter)
  sendJson(response, body, status)
}
