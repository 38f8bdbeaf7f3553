/** @jest-environment node */
import {createServer} from 'node:http'
import {mkdir, writeFile} from 'node:fs/promises'
import type {AddressInfo, Socket} from 'node:net'
import {join} from 'node:path'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {DatabaseSync} from 'node:sqlite'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'
import {Attempts} from './attempts.ts'

interface Received {
  path: string
  signature: string
  operation: string
  key: string
  body: string
}

const received: Received[] = []
let refusals = 0
const server = createServer((request, response) => {
  let body = ''
  request.on('data', (chunk) => (body += chunk))
  request.on('end', () => {
    const text = (name: string) => String(request.headers[name])
    received.push({
      path: request.url ?? '',
      signature: text(SIGNATURE_HEADER_NAME),
      operation: text('sanity-operation'),
      key: text('idempotency-key'),
      body,
    })
    response.writeHead(refusals-- > 0 ? 503 : 200).end()
  })
})
let lake: TestLake
let url: string
beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
beforeEach(async () => {
  received.length = 0
  refusals = 0
  lake = await startTestLake()
})
afterEach(() => lake.stop())
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const bodies = () => received.map(({body}) => JSON.parse(body))
async function list(...hooks: object[]) {
  const folder = join(lake.dataDir, 'lake')
  await mkdir(folder, {recursive: true})
  await writeFile(join(folder, 'webhooks.json'), JSON.stringify(hooks))
}

test('each webhook gets what its filter and projection say, signed with its own secret', async () => {
  await list(
    {
      id: 'titles',
      url: `${url}/titles`,
      secret: 'one secret',
      rule: {
        on: ['update', 'delete'],
        filter: '_type == "post" && (delta::operation() == "delete" || delta::changedAny(title))',
        projection: '{_id, "was": before().title, "is": after().title, "by": author->name}',
      },
    },
    {
      id: 'drafts',
      url: `${url}/drafts`,
      includeDrafts: true,
      rule: {on: ['create'], projection: '{_id}'},
    },
  )
  const client = lake.client('editor')
  await client.create({_id: 'person', _type: 'person', name: 'Ada'})
  const author = {_type: 'reference', _ref: 'person'}
  await client.create({_id: 'p', _type: 'post', title: 'one', author})
  await client.create({_id: 'drafts.p', _type: 'post', title: 'draft'})
  await client.patch('p').set({views: 1}).commit()
  await client.patch('p').set({title: 'two'}).commit()
  await client.delete('p')
  await until(() => received.length === 5)

  const at = (path: string) => received.filter((one) => one.path === path)
  expect(at('/titles').map(({body}) => JSON.parse(body))).toEqual([
    {_id: 'p', was: 'one', is: 'two', by: 'Ada'},
    {_id: 'p', was: 'two', is: null, by: 'Ada'},
  ])
  expect(bodies().filter(({was}) => was === undefined)).toEqual(
    expect.arrayContaining([{_id: 'person'}, {_id: 'p'}, {_id: 'drafts.p'}]),
  )
  for (const {body, signature} of at('/titles')) {
    expect(await isValidSignature(body, signature, 'one secret')).toBe(true)
  }
  expect(at('/drafts').map(({signature}) => signature)).toEqual(Array(3).fill('undefined'))
  expect(new Set(received.map(({key}) => key)).size).toBe(5)
})

test('calls are tried again in order, and each attempt can be looked up', async () => {
  await list({id: 'all', url})
  refusals = 1
  const client = lake.client('editor')
  await client.create({_id: 'p', _type: 'post'})
  await client.delete('p')
  await until(() => received.length === 3)
  await until(() => outcomes().length === 3)
  expect(received.map(({operation}) => operation)).toEqual(['create', 'create', 'delete'])
  expect(outcomes()).toEqual(['200', '200', '503'])
})

test('a receiver that is away is tried for a few calls at a time, and gets all once it is back', async () => {
  const away = createServer((_, response) => response.end())
  // It keeps its port, which somebody else might be given.
  const breakOff = (socket: Socket) => void socket.destroy()
  away.on('connection', breakOff)
  await new Promise<void>((resolve) => away.listen(0, '127.0.0.1', resolve))
  const {port} = away.address() as AddressInfo
  await list({id: 'all', url: `http://127.0.0.1:${port}`})
  const documents = Array.from({length: 400}, (_, n) => ({_id: `d${n}`, _type: 'post'}))
  await lake.client('editor').mutate(documents.map((create) => ({create})))
  await until(() => outcomes().length >= 16)
  away.off('connection', breakOff)
  await until(() => outcomes().filter((outcome) => outcome === '200').length === 400)
  away.closeAllConnections()
  await new Promise((resolve) => away.close(resolve))
  expect(outcomes().filter((outcome) => outcome !== '200').length).toBeLessThan(200)
})

test('a mistake in the file is told by name, and stops a start', async () => {
  await list({id: 'broken', url, rule: {filter: '_type =='}})
  const {dataDir} = lake
  await lake.stopAndKeep()
  const {startLake} = await import('../server.ts')
  await expect(startLake({port: 0, dataDir})).rejects.toThrow(/webhooks\.json.*"broken".*GROQ/)
  await list({url})
  await expect(startLake({port: 0, dataDir})).rejects.toThrow(/number 1.*"id"/)
})

function outcomes(): string[] {
  const database = new DatabaseSync(join(lake.dataDir, 'lake/lake.sqlite'))
  const attempts = new Attempts(database).list(1000)
  database.close()
  return attempts.map(({outcome}) => outcome)
}
