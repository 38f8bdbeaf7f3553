/** @jest-environment node */
import {subscribe, unsubscribe} from 'node:diagnostics_channel'
import {createServer} from 'node:http'
import {connect, type AddressInfo, type Socket} from 'node:net'
import {ConnectionGuard} from '../../http/connection-guard.ts'
import {startTestLake, until, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const gigabyte = 1024 ** 3

/**
 * Sends zeros endlessly; returns the bytes the lake read before it closed the connection, the peak
 * memory, and the response unless it was lost with the connection.
 */
async function pour(path: string, token: string | undefined, length?: number) {
  let theirs: Socket | undefined
  const note = (message: unknown) => {
    if (theirs === undefined) theirs = (message as {socket: Socket}).socket
  }
  subscribe('net.server.socket', note)
  const before = process.memoryUsage().rss
  let most = before
  let answer = ''
  const socket = connect(Number(new URL(lake.url).port), '127.0.0.1')
  socket.on('error', () => undefined)
  socket.on('data', (said) => (answer += said.toString()))
  const closed = new Promise((resolve) => socket.once('close', resolve))
  const measuring = setInterval(() => (most = Math.max(most, process.memoryUsage().rss)), 10)
  const framing = length ? `Content-Length: ${length}` : 'Transfer-Encoding: chunked'
  const bearer = token ? `Authorization: Bearer ${token}\r\n` : ''
  socket.write(`POST ${path} HTTP/1.1\r\nHost: localhost\r\n${bearer}${framing}\r\n\r\n`)
  const zeros = Buffer.alloc(1024 ** 2)
  const chunk = length
    ? zeros
    : Buffer.concat([Buffer.from('100000\r\n'), zeros, Buffer.from('\r\n')])
  let sent = 0
  while (!socket.destroyed && sent < 2 * gigabyte) {
    sent += chunk.length
    const drained = new Promise((resolve) => socket.once('drain', resolve))
    if (!socket.write(chunk)) await Promise.race([drained, closed])
  }
  await closed
  clearInterval(measuring)
  unsubscribe('net.server.socket', note)
  const status = /^HTTP\/1\.1 (\d+)/.exec(answer)?.[1]
  return {status, sent, read: theirs?.bytesRead ?? Infinity, grown: most - before}
}

const megabytes = (bytes: number) => Math.round(bytes / 1024 ** 2)

describe('a body without end', () => {
  // The limit of the route, and 32 MB drained so that the client sees the response.
  test.each([
    ['a stranger’s mutation', '/v1/data/mutate/production', false, '401', 32],
    ['a stranger’s picture', '/v1/assets/images/production', false, '401', 32],
    ['an editor’s mutation', '/v1/data/mutate/production', true, '413', 16 + 32],
    ['an editor’s picture', '/v1/assets/images/production', true, '413', 100 + 32],
    ['telemetry', '/v1/intake/batch', false, '413', 16 + 32],
  ])(
    '%s is cut off by the lake, and takes no memory',
    async (_, path, signedIn, expected, most) => {
      const token = signedIn ? lake.accounts.createToken('editor', 'test') : undefined
      const {status, sent, read, grown} = await pour(path, token)
      // The connection may close before the response is received.
      expect([expected, undefined]).toContain(status)
      expect(sent).toBeLessThan(gigabyte)
      // The lake polls the socket every 20 ms.
      expect(megabytes(read)).toBeLessThan(most + 64)
      expect(megabytes(grown)).toBeLessThan(200)
    },
  )

  test('is not even begun when its sender says how large it is', async () => {
    const token = lake.accounts.createToken('editor', 'test')
    const {status, read} = await pour('/v1/assets/files/production', token, 2 * gigabyte)
    expect(['413', undefined]).toContain(status)
    expect(megabytes(read)).toBeLessThan(64)
  })
})

test('ten thousand open sockets are bounded, and the Studio still works', async () => {
  // The limit covers all ports together.
  const ports = [lake.url, ...lake.streamOrigins].map((url) => Number(new URL(url).port))
  const open = new Set<Socket>()
  let opened = 0
  const openOne = () =>
    new Promise<void>((resolve) => {
      const socket = connect(ports[open.size % ports.length] ?? 0, '127.0.0.1', () => {
        opened += 1
        // Half of them send part of a request.
        if (opened % 2) socket.write('GET /v1/ping HTTP/1.1\r\nHost: localh')
        resolve()
      })
      open.add(socket)
      socket.on('error', () => resolve())
      socket.on('close', () => open.delete(socket))
    })
  const client = lake.client('editor')
  for (const thousands of [2, 4, 6, 8, 10]) {
    for (let batch = 0; batch < 20; batch += 1) {
      await Promise.all(Array.from({length: 100}, openOne))
    }
    await client.createOrReplace({_id: 'written', _type: 'post', thousands})
    expect(await client.fetch('*[_id == "written"][0].thousands')).toBe(thousands)
  }
  expect(opened).toBeGreaterThan(9000)
  await until(() => open.size <= 2000)
  for (const socket of open) socket.destroy()
})

test('streams without a token never keep out those with one', async () => {
  const stop = new AbortController()
  const listen = (headers: Record<string, string> = {}) =>
    fetch(`${lake.url}/v1/data/listen/production?query=*`, {signal: stop.signal, headers})
  // Unreferenced responses are collected, which closes their streams.
  const answers: Response[] = []
  for (let batch = 0; batch < 16; batch += 1) {
    answers.push(...(await Promise.all(Array.from({length: 100}, () => listen()))))
  }
  const statuses = answers.map(({status}) => status)
  expect(statuses.filter((status) => status === 200)).toHaveLength(1500)
  expect(new Set(statuses)).toEqual(new Set([200, 503]))
  const token = lake.accounts.createToken('editor', 'test')
  expect((await listen({authorization: `Bearer ${token}`})).status).toBe(200)
  stop.abort()
})

test('headers that trickle in are not waited for', async () => {
  const server = createServer({connectionsCheckingInterval: 50}, (_, response) =>
    response.end('ok'),
  )
  const guard = new ConnectionGuard({headers: 300, silence: 1000})
  guard.watch(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const socket = connect(port, '127.0.0.1')
  socket.on('error', () => undefined)
  socket.resume()
  socket.write('GET / HTTP/1.1\r\nHost: localhost\r\n')
  const trickle = setInterval(() => socket.writable && socket.write('X-A: b\r\n'), 50)
  // They would go on for ever.
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(trickle)
  // The client may see the close before the server does.
  await until(() => guard.size === 0)
  expect(socket.destroyed).toBe(true)
  await new Promise((resolve) => server.close(resolve))
})

test('whoever works is not cut off to make room', async () => {
  let finish: (() => void) | undefined
  const server = createServer((_, response) => {
    finish = () => response.end('done')
  })
  const guard = new ConnectionGuard({connections: 5})
  guard.watch(server)
  let admitted = 0
  server.on('connection', () => (admitted += 1))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const working = fetch(`http://127.0.0.1:${port}`)
  await until(() => finish !== undefined)
  const crowd = Array.from({length: 20}, () => connect(port, '127.0.0.1'))
  for (const socket of crowd) socket.on('error', () => undefined)
  await until(() => admitted === crowd.length + 1)
  finish?.()
  expect(await (await working).text()).toBe('done')
  for (const socket of crowd) socket.destroy()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
