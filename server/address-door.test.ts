import {once} from 'node:events'
import {
  createServer,
  request as open,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import type {AddressInfo} from 'node:net'
import {passDoor} from './address-door'

let server: Server
afterEach(() => server?.close())

type Page = (request: IncomingMessage, response: ServerResponse) => void

/** Requests a path exactly as written from a site behind the door. */
async function ask(
  path: string,
  {
    method = 'GET',
    headers = {},
    page,
  }: {method?: string; headers?: Record<string, string>; page?: Page} = {},
) {
  const seen: string[] = []
  server = createServer((request, response) => {
    if (passDoor(request, response)) return
    seen.push(request.url ?? '')
    if (page) page(request, response)
    else response.end('a page')
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const {port} = server.address() as AddressInfo
  const asking = open({port, host: '127.0.0.1', path, method, headers}).end()
  const [answer] = (await once(asking, 'response')) as [IncomingMessage]
  let text = ''
  for await (const chunk of answer) text += String(chunk)
  server.close()
  // As pairs, so that a repeated header counts twice.
  const sent = answer.rawHeaders.flatMap((name, at) =>
    at % 2 === 0 ? [[name.toLowerCase(), answer.rawHeaders[at + 1]] as const] : [],
  )
  const header = (wanted: string) =>
    sent.flatMap(([name, value]) => (name === wanted ? [value] : []))
  return {status: answer.statusCode, text, header, seen}
}

test.each(['DELETE', 'PUT', 'POST', 'PATCH', 'OPTIONS', 'TRACE'])(
  'a page cannot be asked for with %s',
  async (method) => {
    for (const path of ['/', '/guides/pilot', '/sitemap.xml', '/files/a']) {
      const answer = await ask(path, {method})
      expect([answer.status, answer.seen]).toEqual([405, []])
      expect(answer.header('allow')).toEqual(['GET, HEAD'])
    }
  },
)

test('webhooks and the actions of previews are no pages', async () => {
  const action = {'next-action': 'f', cookie: '__prerender_bypass=x'}
  expect((await ask('/api/revalidate', {method: 'POST'})).status).toBe(200)
  expect((await ask('/guides/pilot', {method: 'POST', headers: action})).status).toBe(200)
  expect((await ask('/', {method: 'POST', headers: {'next-action': 'f'}})).status).toBe(405)
  const preview = `/preview/${'a'.repeat(43)}`
  for (const path of [preview, `${preview}?width=phone`])
    expect((await ask(path, {method: 'POST'})).status).toBe(200)
  expect((await ask('/preview/short', {method: 'POST'})).status).toBe(405)
})

test.each([
  '/guides/%E0%A4%A',
  '/%',
  '/%zz',
  '/guides/%ff',
  '/studio/%ff',
  '/api/%ff',
  '/_next/%c0%af',
  '/files/%',
])('%s is refused before anybody decodes it', async (path) => {
  const answer = await ask(path)
  expect([answer.status, answer.seen]).toEqual([400, []])
  expect(answer.text).toContain('no address')
  expect(answer.header('content-security-policy')).toHaveLength(1)
})

test('a % that means itself is not decoded twice behind the door', async () => {
  expect((await ask('/guides/100%25?a=%25')).seen).toEqual(['/guides/100~25?a=%25'])
  expect((await ask('/guides/a~b')).seen).toEqual(['/guides/a~7eb'])
  expect((await ask('/_next/a~b%25.js')).seen).toEqual(['/_next/a~b%25.js'])
  expect((await ask('http://example.org/guides')).seen).toEqual(['/guides'])
})

test.each([
  ['/guides/pilot/', '/guides/pilot'],
  ['//guides//pilot?a=1', '/guides/pilot?a=1'],
  ['//', '/'],
  ['//evil.example/', '/evil.example'],
  ['/\\evil.example', '/evil.example'],
  ['/guides/100%25/', '/guides/100%25'],
])('%s is tidied to %s, on this site', async (path, tidied) => {
  const answer = await ask(path)
  expect([answer.status, answer.header('location')]).toEqual([308, [tidied]])
})

describe('a redirect', () => {
  const leading =
    (location: string, headers: Record<string, string> = {}): Page =>
    (_, response) => {
      // As Next does when it renders a redirect for this request.
      response.setHeader('location', location)
      response.appendHeader('location', location)
      for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
      response.statusCode = 308
      response.end()
    }

  test('has one Location, and no browser keeps it', async () => {
    const answer = await ask('/old', {page: leading('/new', {'cache-control': 's-maxage=300'})})
    expect(answer.header('location')).toEqual(['/new'])
    expect(answer.header('cache-control')).toEqual(['public, max-age=0, must-revalidate'])
  })

  test('of a preview stays private', async () => {
    const answer = await ask('/old', {
      page: leading('/new', {'cache-control': 'private, no-store'}),
    })
    expect(answer.header('cache-control')).toEqual(['private, no-store'])
  })

  test.each([
    ['/new', '/new?a=1&b=%20'],
    ['/glossary#term', '/glossary?a=1&b=%20#term'],
    ['/new?own=1', '/new?own=1'],
    ['https://example.org/', 'https://example.org/'],
  ])('to %s leads with a query to %s', async (location, whole) => {
    const answer = await ask('/old?a=1&b=%20', {page: leading(location)})
    expect(answer.header('location')).toEqual([whole])
  })

  test('of the preview keeps its secret to itself', async () => {
    const answer = await ask('/api/draft-mode/enable?secret=x', {page: leading('/new')})
    expect(answer.header('location')).not.toContain('/new?secret=x')
  })
})
