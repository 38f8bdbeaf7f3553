/** @jest-environment node */
import {jest} from '@jest/globals'
import {createClient} from '@sanity/client'
import {once} from 'node:events'
import {mkdtemp, readdir, rm, writeFile} from 'node:fs/promises'
import {createServer, type ServerResponse} from 'node:http'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {createLastGood} from './create-last-good'
import type {Asked} from './question'

const piece = {_id: 'pilot', _type: 'guide', title: 'Pilot'}
const guide: Asked = {query: '*[slug == $slug][0]', params: {slug: 'pilot'}, shape: 'document'}
const guides: Asked = {query: '*[_type == "guide"]', shape: 'list'}
let clock = 0
const fast = {retryBaseMs: 2, now: () => clock}

const json = (status: number, body: unknown) => (response: ServerResponse) =>
  response.writeHead(status, {'content-type': 'application/json'}).end(JSON.stringify(body))
const html = (status: number) => (response: ServerResponse) =>
  response.writeHead(status, {'content-type': 'text/html'}).end('<h1>Bad gateway</h1>')
const refusal = (status: number) => json(status, {error: 'No', message: 'no', statusCode: status})
const hang = () => undefined

/** The lake's response, set by each test. */
let respond: (response: ServerResponse) => unknown
let requests = 0
/** Once the lake has read as many requests. */
const allCounted = async (count: number) => {
  const isBehind = () => requests < count
  while (isBehind()) await new Promise((resolve) => setImmediate(resolve))
}
const server = createServer((_request, response) => {
  requests++
  respond(response)
})
let lake: ReturnType<typeof createClient>
let folder = ''
const opened: ReturnType<typeof createLastGood>[] = []

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  lake = createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-01-01',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
})
afterAll(async () => {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
})
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'last-good-'))
  requests = 0
  respond = json(200, {result: piece})
})
afterEach(async () => {
  server.closeAllConnections()
  await Promise.all(opened.splice(0).map((lastGood) => lastGood.written()))
  await rm(folder, {recursive: true})
})

function open(more = {}) {
  const lastGood = createLastGood({folder, ...fast, ...more})
  opened.push(lastGood)
  return lastGood
}

/** Queries as the content API does. */
async function fetchOf({query, params = {}}: Asked): Promise<{data: unknown; tags: string[]}> {
  const {result} = await lake.fetch(query, params, {filterResponse: false})
  return {data: result, tags: ['list:guide']}
}

const ask = (lastGood: ReturnType<typeof open>, asked = guide) =>
  lastGood.askOrLastGood(asked, () => fetchOf(asked))

interface Earlier {
  asked?: Asked
  data?: unknown
  deadlineMs?: number
  firstDeadlineMs?: number
}

/** A store with one good answer from an earlier process. */
async function afterOneGoodAnswer({asked = guide, data = piece, ...more}: Earlier = {}) {
  const earlier = open()
  respond = json(200, {result: data})
  await ask(earlier, asked)
  await earlier.written()
  requests = 0
  const later = open(more)
  // The stored answers have been counted.
  await later.written()
  return later
}

test('what the lake answers is the answer', async () => {
  expect(await ask(open())).toEqual({
    answer: {data: piece, tags: ['list:guide']},
    isLastGood: false,
  })
})

const troubles: [string, (response: ServerResponse) => unknown][] = [
  ['is stopped', (response) => response.destroy()],
  ['answers 500', json(500, {error: 'Internal', message: 'broken'})],
  ['answers 429', refusal(429)],
  ['answers 408', refusal(408)],
  ['answers 425', refusal(425)],
  ['answers a page of a gateway', html(502)],
  ['answers a page and says it is fine', html(200)],
  ['answers half an answer', json(200, '{"result": {')],
  ['answers a string', json(200, {result: 'piece'})],
  ['answers a number', json(200, {result: 7})],
  ['answers nothing', json(200, {})],
  ['answers a list where a document is wanted', json(200, {result: [piece]})],
]

test('a build waits longer for what it has no last good answer to, and not for the rest', async () => {
  const lastGood = await afterOneGoodAnswer({deadlineMs: 30, firstDeadlineMs: 30_000})
  const arrived = Promise.withResolvers<ServerResponse>()
  respond = arrived.resolve
  const first = ask(lastGood, guides)
  const held = await arrived.promise
  respond = hang
  expect(await ask(lastGood)).toMatchObject({isLastGood: true})
  json(200, {result: [piece]})(held)
  expect(await first).toMatchObject({answer: {data: [piece]}, isLastGood: false})
  expect(requests).toBe(2)
})

test('a lake that is too busy is asked until it is not, as there is no last good answer', async () => {
  const lastGood = open({busyBaseMs: 1})
  const busy = refusal(429)
  respond = (response) => (requests <= 7 ? busy(response) : json(200, {result: piece})(response))
  expect(await ask(lastGood)).toMatchObject({answer: {data: piece}, isLastGood: false})
  expect(requests).toBe(8)
})

test('a lake that stays too busy is given up after a few rounds', async () => {
  const lastGood = open({busyBaseMs: 1, busyRetries: 2})
  respond = refusal(429)
  await expect(ask(lastGood)).rejects.toMatchObject({cause: {statusCode: 429}})
  expect(requests).toBe(9)
})

test('a lake that hangs is asked once where there is a last good answer, else three times', async () => {
  const lastGood = await afterOneGoodAnswer({deadlineMs: 50})
  respond = hang
  expect(await ask(lastGood)).toMatchObject({answer: {data: piece}, isLastGood: true})
  expect(lastGood.lastGoodState().requests).toBe(1)
  await expect(ask(lastGood, guides)).rejects.toThrow('The Content Lake gives no good answer')
  expect(lastGood.lastGoodState().requests).toBe(4)
  // The last of them may still be on its way, and is not to be counted in the next test.
  await allCounted(4)
})

test.each(troubles)(
  'a lake that %s is asked three times, then shows the last good answer',
  async (_, trouble) => {
    const lastGood = await afterOneGoodAnswer()
    respond = trouble
    expect(await ask(lastGood)).toEqual({
      answer: {data: piece, tags: ['list:guide']},
      isLastGood: true,
    })
    expect(requests).toBe(3)
    expect(lastGood.lastGoodState()).toEqual({
      breaker: 'closed',
      requests: 3,
      failures: 1,
      lastGoodServed: 1,
      lastGoodMissing: 0,
      stored: 1,
    })
  },
)

test('a document where a list is wanted is no answer either', async () => {
  const lastGood = await afterOneGoodAnswer({asked: guides, data: [piece]})
  for (const result of [piece, null, 'x']) {
    respond = json(200, {result})
    expect(await ask(lastGood, guides)).toMatchObject({answer: {data: [piece]}, isLastGood: true})
  }
})

test('no reader sees a moment of trouble', async () => {
  respond = (response) => {
    respond = json(200, {result: piece})
    html(503)(response)
  }
  expect(await ask(open())).toMatchObject({answer: {data: piece}, isLastGood: false})
})

test.each([401, 403])(
  'a token that is refused (%d) is no reason to ask again, nor to show nothing',
  async (status) => {
    const lastGood = await afterOneGoodAnswer()
    respond = refusal(status)
    expect(await ask(lastGood)).toMatchObject({answer: {data: piece}, isLastGood: true})
    expect(requests).toBe(1)
    expect(lastGood.lastGoodState().failures).toBe(1)
    await expect(ask(lastGood, guides)).rejects.toThrow('check SANITY_API_READ_TOKEN')
  },
)

test.each([400, 404, 413])(
  'a question that is wrong in itself (%d) is told as it is, and speaks for no outage',
  async (status) => {
    const lastGood = await afterOneGoodAnswer()
    respond = refusal(status)
    for (let n = 0; n < 6; n++) {
      await expect(ask(lastGood)).rejects.toMatchObject({statusCode: status})
    }
    expect(requests).toBe(6)
    expect(lastGood.lastGoodState()).toMatchObject({breaker: 'closed', failures: 0})
  },
)

test('with no last good answer the error names the cause, the next step and a digest', async () => {
  const lastGood = open()
  respond = json(500, {error: 'Internal', message: 'broken'})
  const failure = await ask(lastGood).catch((error: unknown) => error)
  expect(failure).toMatchObject({
    name: 'LakeUnavailable',
    digest: 'LAKE_UNAVAILABLE',
    message: expect.stringContaining('SANITY_API_HOST'),
    cause: {statusCode: 500},
  })
  expect(failure).toBeInstanceOf(Error)
  expect(lastGood.lastGoodState()).toMatchObject({lastGoodMissing: 1, lastGoodServed: 0})
})

test('that there is no such piece is a good answer, and the last one', async () => {
  const lastGood = await afterOneGoodAnswer({data: null})
  respond = html(502)
  expect(await ask(lastGood)).toMatchObject({answer: {data: null}, isLastGood: true})
})

test('random addresses do not fill the disk', async () => {
  const lastGood = open({nones: 5})
  respond = json(200, {result: null})
  for (let n = 0; n < 12; n++) await ask(lastGood, {...guide, params: {slug: `no-${n}`}})
  await lastGood.written()
  expect(await readdir(folder)).toHaveLength(5)
})

test('an answer to what visitors made up is not stored', async () => {
  const lastGood = open({})
  respond = json(200, {result: piece})
  expect(await ask(lastGood, {...guide, isKept: false})).toMatchObject({isLastGood: false})
  await lastGood.written()
  expect(await readdir(folder).catch(() => [])).toEqual([])
})

test('a damaged file counts as none, and the next good answer replaces it', async () => {
  const lastGood = await afterOneGoodAnswer()
  const [file = ''] = await readdir(folder)
  await writeFile(path.join(folder, file), '{"answer":{"da')
  respond = html(502)
  await expect(ask(lastGood)).rejects.toThrow('The Content Lake gives no good answer')
  respond = json(200, {result: piece})
  await ask(lastGood)
  await lastGood.written()
  respond = html(502)
  expect(await ask(lastGood)).toMatchObject({answer: {data: piece}, isLastGood: true})
})

test('after five failed questions nobody waits or asks; one probe finds the lake well', async () => {
  const lastGood = await afterOneGoodAnswer({deadlineMs: 500})
  const breaker = () => lastGood.lastGoodState().breaker
  respond = html(502)
  for (let n = 0; n < 5; n++) await ask(lastGood)
  expect(breaker()).toBe('open')
  requests = 0
  expect(await ask(lastGood)).toMatchObject({answer: {data: piece}, isLastGood: true})
  await expect(ask(lastGood, guides)).rejects.toMatchObject({cause: {statusCode: 502}})
  expect(requests).toBe(0)

  clock += 5_000
  await ask(lastGood)
  expect(requests).toBe(1)
  expect(breaker()).toBe('open')

  clock += 5_000
  respond = hang
  const probe = ask(lastGood)
  expect(breaker()).toBe('half-open')
  await expect(ask(lastGood, guides)).rejects.toThrow('The Content Lake gives no good answer')
  expect((await probe).isLastGood).toBe(true)

  clock += 5_000
  respond = json(200, {result: piece})
  expect((await ask(lastGood)).isLastGood).toBe(false)
  expect(breaker()).toBe('closed')
})

test('a probe that is wrong in itself leaves the place to the next', async () => {
  const lastGood = await afterOneGoodAnswer()
  respond = html(502)
  for (let n = 0; n < 5; n++) await ask(lastGood)
  clock += 5_000
  respond = refusal(400)
  await expect(ask(lastGood)).rejects.toMatchObject({statusCode: 400})
  respond = json(200, {result: piece})
  expect((await ask(lastGood)).isLastGood).toBe(false)
})

test('many readers of one page ask once, fail once, and get the last good answer each', async () => {
  const lastGood = open()
  const all = () => Promise.all([ask(lastGood), ask(lastGood), ask(lastGood)])
  for (const {answer} of await all()) expect(answer.data).toEqual(piece)
  expect(requests).toBe(1)
  await ask(lastGood)
  expect(requests).toBe(2)

  await lastGood.written()
  respond = html(502)
  for (const outcome of await all()) {
    expect(outcome).toMatchObject({answer: {data: piece}, isLastGood: true})
  }
  expect(requests).toBe(2 + 3)
  expect(lastGood.lastGoodState().failures).toBe(1)
})

test('another parameter is another question', async () => {
  const lastGood = open()
  await Promise.all([ask(lastGood), ask(lastGood, {...guide, params: {slug: 'another'}})])
  expect(requests).toBe(2)
})

test('what is asked after a change does not share what was asked before', async () => {
  const lastGood = open()
  let answerFirst = () => {}
  respond = (response) => {
    answerFirst = () => json(200, {result: {...piece, title: 'Before'}})(response)
  }
  const arrived = once(server, 'request')
  const before = ask(lastGood)
  await arrived
  lastGood.askAfresh()
  respond = json(200, {result: {...piece, title: 'After'}})
  expect(await ask(lastGood)).toMatchObject({answer: {data: {title: 'After'}}})
  answerFirst()
  expect(await before).toMatchObject({answer: {data: {title: 'Before'}}})
  await lastGood.written()
  respond = html(502)
  expect(await ask(lastGood)).toMatchObject({answer: {data: {title: 'After'}}, isLastGood: true})
})

test('a piece taken down never comes back, whatever was under way', async () => {
  const lastGood = await afterOneGoodAnswer()
  let answer = () => {}
  respond = (response) => {
    answer = () => json(200, {result: piece})(response)
  }
  const arrived = once(server, 'request')
  const underWay = ask(lastGood)
  await arrived
  const forgotten = lastGood.forgetDocument('pilot')
  answer()
  await underWay
  await forgotten
  await lastGood.written()
  respond = html(502)
  for (const reader of [lastGood, open()]) {
    expect(await ask(reader)).toMatchObject({answer: {data: null}, isLastGood: true})
  }
})

test('without a folder the last good answers last as long as the process, and are bounded', async () => {
  const lastGood = createLastGood({...fast, answers: 3})
  for (let n = 0; n < 6; n++) await ask(lastGood, {...guide, params: {slug: `${n}`}})
  await lastGood.written()
  expect(lastGood.lastGoodState().stored).toBe(3)
  respond = html(502)
  const last = {...guide, params: {slug: '5'}}
  expect(await ask(lastGood, last)).toMatchObject({answer: {data: piece}, isLastGood: true})
})

test('a full disk costs nobody an answer', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  const taken = path.join(folder, 'taken')
  await writeFile(taken, 'a file where the folder should be')
  const lastGood = open({folder: taken})
  for (let n = 0; n < 3; n++) expect((await ask(lastGood)).isLastGood).toBe(false)
  await lastGood.written()
  expect(warn).toHaveBeenCalledTimes(1)
})

test('one process has one set of last good answers, in the folder of the site', async () => {
  process.env.SITE_CACHE_DIR = folder
  const {askOrLastGood, forgetDocument, lastGoodState} = await import('./last-good')
  const {answer} = await askOrLastGood(guide, () => fetchOf(guide))
  expect(answer.tags).toEqual(['list:guide'])
  while (lastGoodState().stored === 0) await new Promise((resolve) => setImmediate(resolve))
  await forgetDocument('pilot')
  expect(await readdir(path.join(folder, 'last-good'))).toHaveLength(1)
  respond = html(502)
  expect(await askOrLastGood(guide, () => fetchOf(guide))).toMatchObject({answer: {data: null}})
})
