/** @jest-environment node */
import {once} from 'node:events'
import {createServer, request as open, type IncomingMessage, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {passDoor} from './address-door'
import {passFormDoor} from './form-door'

let server: Server
beforeEach(async () => {
  server = createServer((request, response) => {
    if (passFormDoor(request, response) || passDoor(request, response)) return
    response.end(request.url)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
})
afterEach(() => server.close())

/** Requests a path exactly as written. */
async function ask(path: string, method = 'GET') {
  const {port} = server.address() as AddressInfo
  const asking = open({port, host: '127.0.0.1', path, method}).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  answer.resume()
  const {statusCode: status, headers} = answer
  return {status, location: headers.location, caching: headers['cache-control']}
}

test('the query of a form becomes a path, by a redirect that nobody keeps', async () => {
  const moved = {status: 303, location: '/search/claims', caching: 'no-store'}
  expect(await ask('/search?q=claims')).toEqual(moved)
  expect(await ask('/search?q=claims', 'HEAD')).toEqual(moved)
  expect(await ask('http://casebook.example/search/?q=claims')).toEqual(moved)
})

test.each([
  ['q=insurance+claims', '/search/insurance%20claims'],
  ['q=%20%20two%20%20%20words%09', '/search/two%20words'],
  ['q=caf%C3%A9', '/search/caf%C3%A9'],
  ['q=cafe%CC%81', '/search/caf%C3%A9'],
  ['q=30%25', '/search/30%25'],
  ['q=100%', '/search/100%25'],
  ['q=%FF%00pilot%E9', '/search/pilot'],
  ['q=%ED%A0%80pilot', '/search/pilot'],
  ['q=and%2Eor/both%5Ceither', '/search/and.or%20both%20either'],
  ['q=gpt-4.1', '/search/gpt-4.1'],
  ['q=C%23+%26+a%3Fb', '/search/C%23%20%26%20a%3Fb'],
  ['q=%E2%80%AEpilot%E2%80%8B', '/search/pilot'],
  ['q=%22in+house%22', '/search/%22in%20house%22'],
  ['q=first&q=second', '/search/first'],
  ['q=&q=second', '/search/second'],
  ['utm_source=letter&q=pilot&case=a', '/search/pilot'],
])('/search?%s leads to %s', async (query, location) => {
  expect(await ask(`/search?${query}`)).toMatchObject({status: 303, location})
})

test.each(['q=', 'q=+++', 'q', 'q=.', 'q=..', 'q=%2E%2E/%2E%2E', 'q=???', 'q=%00', 'q=///'])(
  'a search for nothing, %s, leads to the empty box',
  async (query) => {
    expect(await ask(`/search?${query}`)).toMatchObject({status: 303, location: '/search'})
  },
)

test('a long search is cut between words, a long word where it has to be', async () => {
  const words = 'insurance claims '.repeat(30)
  const {location = ''} = await ask(`/search?q=${encodeURIComponent(words)}`)
  const kept = decodeURIComponent(location.slice('/search/'.length))
  expect(kept.length).toBeLessThanOrEqual(100)
  expect(kept).toMatch(/(insurance|claims)$/)
  expect(await ask(`/search?q=${'a'.repeat(3_000)}`)).toMatchObject({
    location: `/search/${'a'.repeat(100)}`,
  })
  const halves = await ask(`/search?q=a${encodeURIComponent('😀'.repeat(80))}`)
  expect(decodeURIComponent(halves.location ?? '')).toBe(`/search/a${'😀'.repeat(49)}`)
})

test.each([
  ['case=a&case=b', '/compare/a/b'],
  ['case=a&case=b&case=a&case=c', '/compare/a/b/c'],
  ['case=a&case=b&case=c&case=d&case=e', '/compare/a/b/c/d'],
  ['case=a', '/compare/a'],
  ['case=&case=..', '/compare'],
  ['case=a%2Fb&case=caf%C3%A9', '/compare/a%20b/caf%C3%A9'],
])('/compare?%s leads to %s', async (query, location) => {
  expect(await ask(`/compare?${query}`)).toMatchObject({status: 303, location})
})

test.each([
  ['/search', 'GET'],
  ['/search?', 'GET'],
  ['/search?utm_source=letter', 'GET'],
  ['/search/claims?q=other', 'GET'],
  ['/compare?q=a', 'GET'],
  ['/guides?q=a', 'GET'],
  ['/constructor?q=a', 'GET'],
  ['//search?q=a', 'GET'],
  ['/search?q=a', 'POST'],
])('%s by %s is left to who comes next', async (path, method) => {
  expect((await ask(path, method)).status).not.toBe(303)
})
