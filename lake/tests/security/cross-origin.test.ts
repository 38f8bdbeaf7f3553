/** @jest-environment node */
import {request} from 'node:http'
import {listenOn} from '../../http/listen-on.ts'
import {answerStarting} from '../../http/starting.ts'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

const site = 'http://localhost:3000'
let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake({allowedOrigins: [site]})
})
afterAll(() => lake.stop())

interface Sent {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string | Buffer
}

/** Sends the URL unchanged: fetch would normalise a malformed one. */
function ask(url: string, {method = 'GET', path, headers = {}, body}: Sent) {
  const {port} = new URL(url)
  return new Promise<{status: number | undefined; headers: NodeJS.Dict<string | string[]>}>(
    (resolve, reject) => {
      request({host: '127.0.0.1', port, method, path, headers}, (response) => {
        response.resume().on('end', () => {
          resolve({status: response.statusCode, headers: response.headers})
        })
      })
        .on('error', reject)
        .end(body)
    },
  )
}

const mutate = '/v1/data/mutate/production'
const large = Buffer.alloc(17 * 1024 * 1024, 'x')

test.each<[number, Sent]>([
  [400, {path: '/v1/data/query/production?query=*['}],
  [400, {path: '/v1/data/%zz'}],
  [401, {path: '/v1/data/query/production?query=*', headers: {authorization: 'Bearer no'}}],
  [401, {path: mutate, method: 'POST', body: '{}'}],
  [403, {path: mutate, method: 'POST', body: '{"mutations":[{"create":{"_type":"a"}}]}'}],
  [404, {path: '/v1/data/query/nowhere?query=*'}],
  [405, {path: mutate, method: 'DELETE'}],
  [413, {path: mutate, method: 'POST', body: large}],
  [501, {path: '/v1/agent/action/prompt/production', method: 'POST', body: '{}'}],
])('a page of the site can read why it was refused, by %s', async (status, sent) => {
  const token = lake.accounts.createToken(status === 403 ? 'viewer' : 'editor', 'test')
  const headers = {
    origin: site,
    ...(status !== 401 && {authorization: `Bearer ${token}`}),
    ...sent.headers,
  }
  const answer = await ask(lake.url, {...sent, headers})
  expect(answer.status).toBe(status)
  expect(answer.headers['access-control-allow-origin']).toBe(site)
  expect(answer.headers['access-control-allow-credentials']).toBe('true')
})

test('no other page can, not even that an address was badly written', async () => {
  const headers = {origin: 'https://evil.example'}
  for (const path of ['/v1/data/%zz', '/v1/data/query/production?query=*']) {
    const answer = await ask(lake.url, {path, headers})
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  }
})

describe('a lake that is still starting', () => {
  let starting: Awaited<ReturnType<typeof listenOn>>
  let url: string
  beforeAll(async () => {
    starting = await listenOn(0, 'LAKE_PORT', (server) => {
      server.on(
        'request',
        answerStarting(() => [site]),
      )
    })
    url = `http://localhost:${starting.port}`
  })
  afterAll(() => starting.servers.forEach((server) => server.close()))

  test('lets a page of the site ask, and tells it to ask again', async () => {
    const asked = await ask(url, {method: 'OPTIONS', path: mutate, headers: {origin: site}})
    expect(asked.status).toBe(204)
    expect(asked.headers['access-control-allow-origin']).toBe(site)
    const answer = await ask(url, {method: 'POST', path: mutate, headers: {origin: site}})
    expect(answer.status).toBe(503)
    expect(answer.headers['retry-after']).toBe('1')
    expect(answer.headers['access-control-allow-origin']).toBe(site)
  })

  test('lets no other page read that', async () => {
    const answer = await ask(url, {path: mutate, headers: {origin: 'https://evil.example'}})
    expect(answer.status).toBe(503)
    expect(answer.headers['access-control-allow-origin']).toBeUndefined()
  })
})
