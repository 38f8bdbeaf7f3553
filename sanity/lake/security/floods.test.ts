/** @jest-environment node */
import {createServer, request} from 'node:http'
import {connect, type AddressInfo, type Socket} from 'node:net'
import {setTimeout as wait} from 'node:timers/promises'
import {ConnectionGuard} from '../http/connection-guard.ts'
import {startTestLake, type TestLake} from '../test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const gigabyte = 1024 ** 3

/** Sends zeros until there are enough or the lake hangs up; how much went out, and the answer. */
async function pour(path: string, total: number, headers: Record<string, string | number>) {
  const chunk = Buffer.alloc(1024 ** 2)
  let sent = 0
  const status = await new Promise<number | undefined>((resolve) => {
    const {port} = new URL(lake.url)
    const pouring = request({host: '127.0.0.1', port, path, method: 'POST', headers})
    let answer: number | undefined
    pouring.once('response', (response) => {
      answer = response.statusCode
      response.resume()
      // Whoever goes on after the answer is not listened to for long.
      setTimeout(() => pouring.destroy(), 1000)
    })
    pouring.once('close', () => resolve(answer))
    pouring.on('error', () => undefined)
    const more = () => {
      while (sent < total && !pouring.destroyed) {
        sent += chunk.length
        if (!pouring.write(chunk)) return void pouring.once('drain', more)
      }
      pouring.end()
    }
    more()
  })
  return {status, sent}
}

describe('a body of a gigabyte', () => {
  test.each([
    ['a stranger’s mutation', '/v1/data/mutate/production', false, 401],
    ['a stranger’s picture', '/v1/assets/images/production', false, 401],
    ['an editor’s mutation', '/v1/data/mutate/production', true, 413],
    ['an editor’s picture', '/v1/assets/images/production', true, 413],
    ['telemetry', '/v1/intake/batch', false, 413],
  ])('%s is cut off early, and takes no memory', async (_, path, signedIn, expected) => {
    const token = lake.accounts.createToken('editor', 'test')
    const headers = {...(signedIn && {authorization: `Bearer ${token}`})}
    const held = process.memoryUsage().rss
    const {status, sent} = await pour(path, gigabyte, headers)
    // The line may be cut while the answer is still on its way.
    expect([expected, undefined]).toContain(status)
    expect(sent).toBeLessThan(200 * 1024 ** 2)
    expect(process.memoryUsage().rss - held).toBeLessThan(250e6)
  })

  test('is not even begun when its sender says how large it is', async () => {
    const token = lake.accounts.createToken('editor', 'test')
    const headers = {authorization: `Bearer ${token}`, 'content-length': 2 * gigabyte}
    const {status, sent} = await pour('/v1/assets/files/production', 2 * gigabyte, headers)
    expect([413, undefined]).toContain(status)
    expect(sent).toBeLessThan(100 * 1024 ** 2)
  })
})

test('ten thousand open sockets are bounded, and the Studio still works', async () => {
  const port = Number(new URL(lake.url).port)
  const open = new Set<Socket>()
  let opened = 0
  const openOne = () =>
    new Promise<void>((resolve) => {
      const socket = connect(port, '127.0.0.1', () => {
        opened += 1
        // Half of them pretend to have something to say.
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
  await wait(100)
  expect(opened).toBeGreaterThan(9000)
  expect(open.size).toBeLessThanOrEqual(2000)
  for (const socket of open) socket.destroy()
}, 60_000)

test('streams without a token never keep out those with one', async () => {
  const stop = new AbortController()
  const listen = (headers: Record<string, string> = {}) =>
    fetch(`${lake.url}/v1/data/listen/production?query=*`, {signal: stop.signal, headers})
  // An answer that nobody holds is thrown away, and its stream with it.
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
}, 30_000)

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
  const started = performance.now()
  await new Promise((resolve) => socket.once('close', resolve))
  clearInterval(trickle)
  expect(performance.now() - started).toBeLessThan(2000)
  expect(guard.size).toBe(0)
  await new Promise((resolve) => server.close(resolve))
})

test('whoever works is not cut off to make room', async () => {
  const server = createServer((_, response) => setTimeout(() => response.end('done'), 300))
  new ConnectionGuard({connections: 5}).watch(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  const working = fetch(`http://127.0.0.1:${port}`)
  await wait(50)
  const crowd = Array.from({length: 20}, () => connect(port, '127.0.0.1'))
  for (const socket of crowd) socket.on('error', () => undefined)
  expect(await (await working).text()).toBe('done')
  for (const socket of crowd) socket.destroy()
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
