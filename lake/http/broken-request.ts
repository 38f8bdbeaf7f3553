import {STATUS_CODES} from 'node:http'
import type {Duplex} from 'node:stream'

const sentences: Record<string, [status: number, message: string]> = {
  HPE_HEADER_OVERFLOW: [
    431,
    'The headers or the address are longer than 64 KB: send a long query by POST',
  ],
  ERR_HTTP_REQUEST_TIMEOUT: [408, 'The headers took too long to come: send the request again'],
}

/** Answers a malformed or incomplete HTTP request, and closes the connection. */
export function answerBroken(error: NodeJS.ErrnoException, socket: Duplex): void {
  if (!socket.writable || error.code === 'ECONNRESET') return void socket.destroy()
  const [status, message] = sentences[error.code ?? ''] ?? [
    400,
    `This is not an HTTP request that the lake can read (${error.code}): check what sends it`,
  ]
  const body = JSON.stringify({statusCode: status, error: STATUS_CODES[status], message})
  socket.end(
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/json\r\n` +
      `Content-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`,
  )
}
