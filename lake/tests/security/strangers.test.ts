/** @jest-environment node */
import {request} from 'node:http'
import {text} from 'node:stream/consumers'
import {WebSocket} from 'ws'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'
import {pngBomb} from '../../assets/test-bomb.ts'

let lake: TestLake
let token: string
const site = 'http://localhost:3000'
beforeAll(async () => {
  lake = await startTestLake({allowedOrigins: [site]})
  token = lake.accounts.createToken('administrator', 'test')
  const client = lake.client('editor')
  await client.create({_id: 'open', _type: 'post', hidden: {_ref: 'drafts.secret', _weak: true}})
  await client.create({_id: 'drafts.secret', _type: 'post', title: 'Not out yet'})
  await client.create({_id: 'versions.r1.secret', _type: 'post', title: 'Not out yet'})
})
afterAll(() => lake.stop())

interface Sent {
  method?: string
  path: string
  headers?: Record<string, string>
  body?: string
}

/** Sends exactly these headers, some of which fetch forbids; returns status and text. */
async function send({method = 'GET', path, headers = {}, body}: Sent) {
  const {port} = new URL(lake.url)
  return new Promise<{status: number; body: string}>((resolve, reject) => {
    const sending = request({host: '127.0.0.1', port, path, method, headers}, (response) => {
      text(response).then(
        (answer) => resolve({status: response.statusCode ?? 0, body: answer}),
        reject,
      )
    })
    sending.on('error', reject)
    sending.end(body)
  })
}

const query = '/v1/data/query/production?query=*'
const mutation = '{"mutations":[{"create":{"_id":"intruder","_type":"post"}}]}'

test.each(['evil.example', 'localhost.evil.example', '127.0.0.1.evil.example', '10.0.0.7:3900'])(
  'a name that was pointed at this machine (%s) gets nothing',
  async (host) => {
    const headers = {host, authorization: `Bearer ${token}`}
    const answer = await send({path: query, headers})
    expect([400, 421]).toContain(answer.status)
    expect(answer.body).not.toContain('_id')
    const picture = await send({path: '/images/local/production/x.png', headers: {host}})
    expect([400, 421]).toContain(picture.status)
  },
)

test.each([
  ['http://localhost:3000.evil.example'],
  ['https://localhost:3000'],
  ['http://localhost:3001'],
  ['null'],
])('a page of %s may neither read nor write', async (origin) => {
  const headers = {origin, authorization: `Bearer ${token}`}
  expect((await send({path: query, headers})).status).toBe(403)
  const path = '/v1/data/mutate/production'
  expect((await send({method: 'POST', path, headers, body: mutation})).status).toBe(403)
  expect((await send({method: 'OPTIONS', path, headers})).status).toBe(403)
  expect(await lake.client('viewer').getDocument('intruder')).toBeUndefined()
})

test('another site cannot make the browser ask in its stead, by a link or a picture', async () => {
  const headers = {'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors'}
  expect((await send({path: query, headers})).status).toBe(403)
  expect((await send({path: '/v1/auth/fetch?sid=x', headers})).status).toBe(403)
  const own = {'sec-fetch-site': 'same-site', origin: site}
  expect((await send({path: query, headers: own})).status).toBe(200)
})

test.each(['application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'text/plain'])(
  'a form of the kind %s writes nothing',
  async (type) => {
    for (const path of ['mutate', 'actions'].map((name) => `/v1/data/${name}/production`)) {
      const form = {method: 'POST', path, body: mutation}
      const crossSite = {'content-type': type, origin: 'https://evil.example'}
      expect((await send({...form, headers: crossSite})).status).toBe(403)
      // Even from an allowed page: there are no cookies, so a form cannot be authenticated.
      expect((await send({...form, headers: {'content-type': type, origin: site}})).status).toBe(
        401,
      )
      const cookie = {'content-type': type, origin: site, cookie: `sanitySession=${token}`}
      expect((await send({...form, headers: cookie})).status).toBe(401)
    }
    expect(await lake.client('viewer').getDocument('intruder')).toBeUndefined()
  },
)

test.each([
  ['/v1/data/doc/production/drafts.secret'],
  ['/v1/data/doc/production/open,drafts.secret,versions.r1.secret'],
  ['/v1/data/doc/production/secret?includeAllVersions=true'],
  [`${query}&perspective=raw`],
  ['/v1/data/query/production?query=*[_id=="drafts.secret"]'],
  ['/v1/data/query/production?query=*{"linked":hidden->title}'],
  ['/v1/data/query/production?query=*[references("open")]'],
  ['/v1/data/query/production?query=*[sanity::versionOf("secret")]'],
  ['/v1/data/query/production?query=*&perspective=drafts'],
  ['/v1/data/query/production?query=*&resultSourceMap=true'],
  ['/v1/data/history/production/documents/drafts.secret?lastRevision=true'],
  ['/v1/data/history/production/events/documents/secret'],
])('whoever guesses an id without a token sees no draft by %s', async (path) => {
  const {body} = await send({path: path.replaceAll('"', '%22').replaceAll('>', '%3E')})
  expect(body).not.toContain('Not out yet')
})

const names = [
  '../../lake.sqlite',
  '..%2F..%2Flake.sqlite',
  '%2e%2e/%2e%2e/lake.sqlite',
  '..%5c..%5clake.sqlite',
  '....//....//lake.sqlite',
  '%00',
  `${'a'.repeat(40)}-1x1.png/../../../../lake.sqlite`,
  `${'a'.repeat(40)}.sqlite%00.png`,
  '/etc/passwd',
]
test.each(names)('no asset name leads out of its folder: %s', async (name) => {
  for (const kind of ['images', 'files']) {
    for (const path of [`/${kind}/local/production/${name}`, `/${kind}/local/${name}/x.png`]) {
      const {status, body} = await send({path})
      expect([400, 404, 501]).toContain(status)
      expect(body).not.toMatch(/SQLite format|root:/)
    }
  }
})

test('a name for the download cannot add headers', async () => {
  const {url} = await lake.client('editor').assets.upload('file', Buffer.from('x'))
  const answer = await fetch(`${url}?dl=${encodeURIComponent('a"\r\nset-cookie: x=1;ü')}`)
  expect(answer.headers.get('set-cookie')).toBeNull()
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment; filename="[\w.-]+"/)
})

test('a small picture that unpacks to gigabytes is refused, and so is a drawing of that size', async () => {
  const bomb = pngBomb(16_000)
  expect(bomb.length).toBeLessThan(2e6)
  const before = process.memoryUsage().rss
  const upload = lake.client('editor').assets.upload('image', bomb)
  await expect(upload).rejects.toThrow(/megapixels/)
  expect(process.memoryUsage().rss - before).toBeLessThan(200e6)

  const nested = Array.from(
    {length: 12},
    (_, n) => `<g id="g${n + 1}">${`<use href="#g${n}"/>`.repeat(10)}</g>`,
  )
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99999" height="99999"><g id="g0"/>${nested.join('')}</svg>`
  await expect(
    lake.client('editor').assets.upload('image', Buffer.from(svg)),
  ).rejects.toMatchObject({
    statusCode: 400,
  })
})

test('the web socket takes only pages of the site, under this machine’s name', async () => {
  const address = `${lake.url.replace('http', 'ws')}/v1/socket/production`
  const outcome = (headers: Record<string, string>) =>
    new Promise<string>((resolve) => {
      const socket = new WebSocket(address, {headers})
      socket.once('open', () => {
        socket.close()
        resolve('open')
      })
      socket.once('error', ({message}) => resolve(message))
    })
  expect(await outcome({origin: site})).toBe('open')
  expect(await outcome({origin: 'https://evil.example'})).toContain('403')
  expect(await outcome({host: 'evil.example'})).toContain('403')
})
