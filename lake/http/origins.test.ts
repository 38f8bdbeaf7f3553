/** @jest-environment node */
import {AllowedOrigins} from '../accounts/allowed-origins.ts'
import {openDatabase} from '../store/database.ts'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'
import {matchesOrigin, namesAnybody, normalOrigin} from './origin-pattern.ts'

const site = 'http://localhost:3000'
let lake: TestLake
let token: string
beforeAll(async () => {
  lake = await startTestLake({allowedOrigins: [site]})
  token = lake.accounts.createToken('editor', 'test')
  const database = openDatabase(lake.dataDir)
  const origins = new AllowedOrigins(database)
  origins.add({origin: 'https://*.example.com', credentials: false})
  origins.add({origin: 'https://desk.example.com', credentials: true})
  origins.add({origin: 'http://localhost:*', credentials: false})
  database.close()
})
afterAll(() => lake.stop())

const ask = (headers: Record<string, string>, method = 'GET') =>
  fetch(`${lake.url}/v2026-11-01/data/query/production?query=1`, {method, headers})

test('pages without credentials read what is public, and may not send a token', async () => {
  const origin = 'https://www.example.com'
  const answer = await ask({origin})
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-origin')).toBe(origin)
  expect(answer.headers.get('access-control-allow-credentials')).toBeNull()
  expect(answer.headers.get('vary')).toMatch(/Origin/)
  const asked = {'access-control-request-headers': 'authorization,content-type'}
  const preflight = await ask({origin, ...asked}, 'OPTIONS')
  expect(preflight.status).toBe(204)
  expect(preflight.headers.get('access-control-allow-headers')).toBe('content-type')
  expect(preflight.headers.get('access-control-allow-credentials')).toBeNull()
  const told = await ask({origin, authorization: `Bearer ${token}`})
  expect(told.status).toBe(403)
  expect(await told.json()).toMatchObject({message: expect.stringMatching(/--credentials/)})
})

test.each([site, 'https://desk.example.com'])('pages of %s may send a token', async (origin) => {
  const answer = await ask({origin, authorization: `Bearer ${token}`})
  expect(answer.status).toBe(200)
  expect(answer.headers.get('access-control-allow-credentials')).toBe('true')
  const asked = {'access-control-request-headers': 'authorization'}
  const preflight = await ask({origin, ...asked}, 'OPTIONS')
  expect(preflight.headers.get('access-control-allow-headers')).toBe('authorization')
})

test.each([
  ['https://www.example.com', {allowed: true, withCredentials: false}],
  ['https://desk.example.com', {allowed: true, withCredentials: true}],
  ['http://localhost:5173', {allowed: true, withCredentials: false}],
  ['https://example.com', {allowed: false, withCredentials: false}],
])('a page of %s is told what it may', async (origin, result) => {
  const answer = await fetch(`${lake.url}/v1/check/cors`, {headers: {origin}})
  expect(await answer.json()).toEqual({result})
})

test.each([
  ['https://*.example.com', 'https://a.example.com', true],
  ['https://*.example.com', 'https://a.b.example.com', true],
  ['https://*.example.com', 'https://example.com', false],
  ['https://*.example.com', 'http://a.example.com', false],
  ['https://*.example.com', 'https://a.example.com:8443', false],
  ['https://*.example.com', 'https://a.example.com.evil.test', false],
  ['https://*.example.com', 'https://evil-example.com', false],
  ['https://*.example.com', 'https://evil.test/.example.com', false],
  ['https://*.example.com', 'https://evil.test#.example.com', false],
  ['https://site-*.host.app', 'https://site-7af.host.app', true],
  ['https://site-*.host.app', 'https://other-7af.host.app', false],
  ['https://a.example.com', 'https://aXexample.com', false],
  ['http://localhost:*', 'http://localhost:1', true],
  ['http://localhost:*', 'http://localhost', true],
  ['http://localhost:*', 'http://localhost.evil.test:1', false],
  ['http://localhost:*', 'http://localhost:1@evil.test', false],
  ['*', 'https://anybody.test', true],
])('%s means %s: %s', (pattern, origin, outcome) => {
  expect(matchesOrigin(normalOrigin(pattern), origin)).toBe(outcome)
})

test.each(['*', 'https://*', 'https://*:*', 'http://*.com', 'https://www.*', 'https://a.*.com'])(
  '%s is nobody’s, so its pages get no credentials',
  (pattern) => expect(namesAnybody(normalOrigin(pattern))).toBe(true),
)

test.each(['https://*.example.com', 'https://site-*.host.app', 'http://localhost:*', site])(
  '%s names whose pages they are',
  (pattern) => expect(namesAnybody(normalOrigin(pattern))).toBe(false),
)

test.each([
  ['HTTPS://WWW.Example.com:443/', 'https://www.example.com'],
  ['http://[::1]:3000', 'http://[::1]:3000'],
])('%s is kept as %s', (text, kept) => expect(normalOrigin(text)).toBe(kept))

test.each([
  'www.example.com',
  'https://a/b',
  'ftp://a',
  'https://a:99999',
  'null',
  'https://a?b',
  '',
])('"%s" is no origin', (text) =>
  expect(() => normalOrigin(text)).toThrow(/is no origin: write it like/),
)
