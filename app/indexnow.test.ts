/** @jest-environment node */
import {jest} from '@jest/globals'
import {createServer, type Server} from 'node:http'
import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {text} from 'node:stream/consumers'
import {tellSearchEngines} from './indexnow'

const change = {_id: 'g', _type: 'guide', slug: 'pilot'}
const told: string[] = []
let status = 200
let server: Server

beforeAll(async () => {
  server = createServer((request, response) => {
    void text(request).then((body) => {
      told.push(body)
      response.writeHead(status).end()
    })
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterAll(() => server.close())

beforeEach(() => {
  told.length = 0
  status = 200
  const {port} = server.address() as AddressInfo
  process.env.INDEXNOW_URL = `http://127.0.0.1:${port}/indexnow`
  process.env.INDEXNOW_KEY = 'abcdefgh'
})
afterEach(() => {
  delete process.env.INDEXNOW_KEY
  delete process.env.INDEXNOW_URL
})

test('search engines are told of a change', async () => {
  await tellSearchEngines(change)
  expect(told.map((body): unknown => JSON.parse(body))).toEqual([
    expect.objectContaining({
      key: 'abcdefgh',
      urlList: [expect.stringMatching(/\/guides\/pilot$/)],
    }),
  ])
})

test('without a key nobody is told', async () => {
  delete process.env.INDEXNOW_KEY
  await tellSearchEngines(change)
  expect(told).toEqual([])
})

test('a refusal, or nobody at the address, is logged and no failure', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  status = 403
  await tellSearchEngines(change)
  process.env.INDEXNOW_URL = 'http://127.0.0.1:1/'
  await tellSearchEngines(change)
  expect(warn).toHaveBeenCalledTimes(2)
})
