import {STATUS_CODES} from 'node:http'
import type {Duplex} from 'node:stream'
import type {HttpError} from '../errors/http-error.ts'
import {badRequest, headersTooLarge, headersTooSlow} from '../errors/request-errors.ts'

const known: Record<string, () => HttpError> = {
  HPE_HEADER_OVERFLOW: headersTooLarge,
  ERR_HTTP_REQUEST_TIMEOUT: headersTooSlow,
}

/** Answers a malformed or incomplete HTTP request, and closes the connection. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const {status, body: answer} =
    known[error.code ?? '']?.() ??
    badRequest(
      `This is not an HTTP request that the lake can read (${error.code}): check what sends it`,
    )
  const body = JSON.stringify(answer)
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
