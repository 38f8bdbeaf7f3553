/** @jest-environment node */
import {createServer, type ServerResponse} from 'node:http'
import type {AddressInfo} from 'node:net'
import {join} from 'node:path'
import {DatabaseSync} from 'node:sqlite'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'

const now = Date.now.bind(Date)
const hour = 3600_000
let received: string[] = []
let answer = 200
/** Whether calls stay unanswered until `letGo`. */
let holds = false
const held: ServerResponse[] = []
let mostHeld = 0
const server = createServer((request, response) => {
  received.push(String(request.headers['sanity-document-id']))
  held.push(response)
  mostHeld = Math.max(mostHeld, held.length)
  if (!holds) letGo()
})
function letGo() {
  for (const response of held.splice(0)) response.writeHead(answer).end()
}
let lake: TestLake
beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)))
beforeEach(async () => {
  received = []
  answer = 200
  holds = false
  mostHeld = 0
  const {port} = server.address() as AddressInfo
  const url = `http://127.0.0.1:${port}`
  lake = await startTestLake({webhook: {url, secret: 'a secret for this test'}})
})
afterEach(async () => {
  Date.now = now
  await lake.stop()
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

function outbox<T>(read: (database: DatabaseSync) => T): T {
  const database = new DatabaseSync(join(lake.dataDir, 'lake/lake.sqlite'))
  try {
    return read(database)
  } finally {
    database.close()
  }
}
const waiting = () =>
  outbox((database) => database.prepare('SELECT count(*) AS n FROM webhook_outbox').get()?.n)
const attempts = () =>
  outbox((database) => database.prepare('SELECT attempts FROM webhook_outbox').get()?.attempts)

test('a clock that is set back a day does not hold up the next attempt, nor the order of the log', async () => {
  answer = 503
  const client = lake.client('editor')
  await client.create({_id: 'a', _type: 'post', title: 'before'})
  await until(() => attempts() === 1)
  Date.now = () => now() - 24 * hour
  answer = 200
  await until(() => received.length === 2)
  await client.patch('a').set({title: 'after'}).commit()
  await until(() => received.length === 3 && waiting() === 0)
  const events = outbox((database) =>
    database
      .prepare('SELECT result_rev FROM events WHERE document_id = ? ORDER BY position')
      .all('a'),
  )
  const {_rev} = (await client.getDocument('a')) ?? {}
  expect(events.map(({result_rev: rev}) => rev).indexOf(_rev ?? '')).toBe(1)
})

test.each([
  ['slept for an hour', hour],
  ['was set back by an hour', -hour],
])('a call is not given up because the machine %s', async (_, leap) => {
  answer = 503
  await lake.client('editor').create({_id: 'a', _type: 'post'})
  await until(() => attempts() === 1)
  Date.now = () => now() + leap
  await until(() => attempts() === 2)
  expect(waiting()).toBe(1)
})

test('calls for many documents are made sixteen at a time', async () => {
  const documents = Array.from({length: 60}, (_, n) => ({_id: `d${n}`, _type: 'post'}))
  holds = true
  await lake.client('editor').mutate(documents.map((create) => ({create})))
  for (const calls of [16, 16, 16, 12]) {
    await until(() => held.length === calls)
    letGo()
  }
  await until(() => waiting() === 0)
  expect(received.toSorted()).toEqual(documents.map(({_id}) => _id).toSorted())
  expect(mostHeld).toBe(16)
})
