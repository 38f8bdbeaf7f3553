import fc from 'fast-check'

const start = fc.constantFrom(
  'GET /v1/ping HTTP/1.1',
  'POST /v1/data/mutate/production HTTP/1.1',
  'GET  HTTP/1.1',
  'GET /v1/ping',
  'get /v1/ping HTTP/9.9',
  'POST http://evil/ HTTP/1.1',
  '\u0016\u0003\u0001',
  'GET /v1/data/query/production?query=* HTTP/1.0',
  'CONNECT a:1 HTTP/1.1',
  '',
)
const header = fc.constantFrom(
  'Host: localhost',
  'Host: localhost',
  'Content-Length: 10',
  'Content-Length: -1',
  'Content-Length: 5\r\nContent-Length: 6',
  'Transfer-Encoding: chunked',
  'Transfer-Encoding: x',
  'Expect: 100-continue',
  'Expect: all',
  'Upgrade: websocket\r\nConnection: Upgrade',
  ': a',
  'X: \u0000',
  'A'.repeat(70_000) + ': b',
  ' folded: a',
  'Authorization: Bearer \u00e9',
)
const body = fc.constantFrom('', '{}', '5\r\n{"a":\r\n', 'zz\r\n', '0\r\n\r\n', '\u0000'.repeat(99))

/** Bytes that are only partly HTTP. */
export const brokenLines: fc.Arbitrary<Buffer> = fc
  .tuple(start, fc.array(header, {maxLength: 4}), fc.constantFrom('\r\n', '\n', ''), body)
  .map(([line, headers, end, rest]) =>
    Buffer.from([line, ...headers, '', ''].join(end || '\r\n') + rest, 'latin1'),
  )
