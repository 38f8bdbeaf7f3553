import {join} from 'node:path'
import type {WrittenAnswer} from '../query/written-answer.ts'
import {SlowLane, type SlowLimits} from '../slow/slow-lane.ts'
import {SlowLanes} from '../slow/slow-lanes.ts'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
  const documents = Array.from({length: 400}, (_, index) => ({
    _id: `piece-${index}`,
    _type: 'piece',
    title: `Piece ${index}`,
    slug: {_type: 'slug', current: `piece-${index}`},
    body: Array.from({length: 20}, () => ({_type: 'block', text: `some words ${index}`})),
  }))
  await lake.client('editor').mutate(documents.map((create) => ({create})))
})
afterAll(() => lake.stop())

const textOf = ({members}: WrittenAnswer) => new TextDecoder().decode(members)

const request = {
  params: {},
  perspective: 'published' as const,
  projectId: 'local',
  dataset: 'production',
}
// Cubic in the number of documents.
const endless = 'count(*[count(*[count(*[title != ^.title && title != ^.^.title]) > 0]) > 0])'

/** A slow lane with limits set by the test. */
const laneOf = (limits?: SlowLimits) => {
  const location = join(lake.dataDir, 'lake', 'lake.sqlite')
  const lane = new SlowLane({location, url: lake.url}, {...(limits && {limits})})
  return {
    lane,
    ask: (query: string, gone?: AbortSignal) =>
      lane.ask({request: {...request, query}, publicOnly: true}, gone),
  }
}

test('a query without end holds up nobody', async () => {
  const client = lake.client()
  const quick = '*[slug.current == "piece-7"][0].title'
  // What a first query of its kind takes to be compiled and indexed, counts as slow.
  await client.fetch(quick)
  const stop = new AbortController()
  let isOver = false
  const pathological = client
    .fetch(endless, {}, {signal: stop.signal})
    .catch(() => 'given up')
    .finally(() => (isOver = true))
  const title = await client.fetch(quick)
  expect([title, isOver]).toEqual(['Piece 7', false])
  stop.abort()
  expect(await pathological).toBe('given up')
})

test('a query without end is stopped, and the next one is answered', async () => {
  const {lane, ask} = laneOf({time: 200, patience: 600_000})
  await expect(ask(endless)).rejects.toMatchObject({
    type: 'queryError',
    description: expect.stringContaining('took longer than 0.2 seconds'),
  })
  expect(textOf(await ask('count(*)'))).toBe('"result":400')
  await lane.close()
})

test('a query whose asker is gone is ended, and one that waits for its turn is not begun', async () => {
  const {lane, ask} = laneOf({time: 600_000, patience: 600_000})
  const gone = new AbortController()
  const refused = {status: 499}
  const asked = [endless, endless].map((query) =>
    expect(ask(query, gone.signal)).rejects.toMatchObject(refused),
  )
  gone.abort()
  await Promise.all(asked)
  const next = new AbortController()
  expect(textOf(await ask('count(*)', next.signal))).toBe('"result":400')
  const thinking = ask(endless, next.signal)
  next.abort()
  await expect(thinking).rejects.toMatchObject(refused)
  expect(textOf(await ask('count(*)'))).toBe('"result":400')
  await lane.close()
})

test('who hangs up lets the next slow query go on', async () => {
  const stop = new AbortController()
  const given = [1, 2, 3].map((n) =>
    lake
      .client()
      .fetch(`${endless} // ${n}`, {}, {signal: stop.signal})
      .catch(() => 'given up'),
  )
  expect(await lake.client().fetch('count(*[title match "Piece 19*"])')).toBe(11)
  stop.abort()
  expect(await Promise.all(given)).toEqual(['given up', 'given up', 'given up'])
  const query = 'count(*[title match "Piece 18*" && count(*[title != ^.title]) > 0])'
  expect(await lake.client().fetch(query)).toBe(11)
})

test('an answer tells the processor time that it took', async () => {
  const {lane, ask} = laneOf()
  const slow = 'count(*[count(*[title != ^.title]) > 0])'
  const quick = await ask('count(*)')
  expect((await ask(slow)).processorMs).toBeGreaterThan(quick.processorMs)
  await lane.close()
})

test('a machine that is too busy is not the fault of a query: to be tried again, as clients do', async () => {
  const {lane, ask} = laneOf({time: 600_000, patience: 50})
  await expect(ask(endless)).rejects.toMatchObject({status: 503, retryAfter: 5})
  await lane.close()
})

test('who comes when too many wait already is asked to try again', async () => {
  const {lane, ask} = laneOf()
  const refused = {message: expect.stringContaining('stopping')}
  const waiting = Array.from({length: 32}, () =>
    expect(ask(endless)).rejects.toMatchObject(refused),
  )
  await expect(ask('count(*)')).rejects.toMatchObject({status: 429, retryAfter: 5})
  await lane.close()
  await Promise.all(waiting)
})

test('a lane that is closed ends its query and its thread, and starts no other', async () => {
  const {lane, ask} = laneOf()
  const refused = {message: expect.stringContaining('stopping')}
  expect(textOf(await ask('count(*)'))).toBe('"result":400')
  const asked = [endless, 'count(*)'].map((query) =>
    expect(ask(query)).rejects.toMatchObject(refused),
  )
  await lane.close()
  await Promise.all(asked)
  await expect(ask('count(*)')).rejects.toMatchObject(refused)
})

test('who asks something slow when the lanes are closed already is refused, and no thread starts', async () => {
  const location = join(lake.dataDir, 'lake', 'lake.sqlite')
  const lanes = new SlowLanes(lake.url)
  await lanes.close()
  const lane = lanes.of({name: 'production', location, snapshot: {size: 0}})
  const asked = lane.ask({request: {...request, query: 'count(*)'}, publicOnly: true})
  await expect(asked).rejects.toMatchObject({status: 503})
})

test('a lake that is stopped in the middle of a query does not wait for it', async () => {
  const short = await startTestLake()
  await short.client('editor').mutate(
    Array.from({length: 400}, (_, index) => ({
      create: {_type: 'piece', title: `Piece ${index}`},
    })),
  )
  const arrived = short.client().fetch('count(*)')
  const answer = short
    .client()
    .fetch(endless)
    .catch((error: unknown) => error)
  await arrived
  await short.stop()
  expect(await answer).toBeInstanceOf(Error)
  expect(await answer).not.toMatchObject({message: expect.stringContaining('took longer')})
})

test('a query that wants all the memory is stopped', async () => {
  const {lane, ask} = laneOf({time: 600_000, patience: 600_000})
  await expect(ask('*{"all": *{"all": *{..., "b": body[]{...}}}}')).rejects.toMatchObject({
    description: expect.stringContaining('MB of memory'),
  })
  await lane.close()
})

test('a slow query is answered as a quick one would be', async () => {
  const query = 'count(*[title match "Piece 1*" && count(*[title != ^.title]) > 0])'
  expect(await lake.client().fetch(query)).toBe(111)
})

test('long fields come back whole, before and after a restart of their document', async () => {
  const client = lake.client('editor')
  const ask = () => client.fetch('*[_id == "piece-3"][0]{title, "last": body[-1].text}')
  expect(await ask()).toEqual({title: 'Piece 3', last: 'some words 3'})
  await client.patch('piece-3').set({'body[19].text': 'changed'}).commit()
  expect(await ask()).toEqual({title: 'Piece 3', last: 'changed'})
})

test('an answer that the client has already is not sent again', async () => {
  const url = `${lake.url}/v2026-11-01/data/query/production?query=${encodeURIComponent('count(*)')}`
  const first = await fetch(url)
  const etag = first.headers.get('etag') ?? ''
  const second = await fetch(url, {headers: {'if-none-match': etag}})
  expect([first.status, second.status]).toEqual([200, 304])
  const head = await fetch(url, {method: 'HEAD'})
  expect([head.status, head.headers.get('etag'), await head.text()]).toEqual([200, etag, ''])
})

test.each([
  ['*[_type == "piece" && slug.current == "piece-7"][0].title', 1],
  ['*[_id in ["piece-7", "piece-8"]].title', 2],
  ['*[_type == "piece"]._id', 400],
  ['*[_type == "other"]._id', 0],
  ['*[title == "Piece 7"]._id', 400],
  ['count(*)', 0],
  ['count(*[_type == "piece"])', 0],
])('says of %s how many documents were looked at', async (query, visited) => {
  const address = `${lake.url}/v2026-11-01/data/query/production?query=${encodeURIComponent(query)}`
  const {headers} = await fetch(address)
  expect(headers.get('x-sanity-documents-visited')).toBe(String(visited))
})

test('a query in a body is answered as one in the address, and repeated unless that is not wanted', async () => {
  const url = `${lake.url}/v2026-11-01/data/query/production`
  const body = JSON.stringify({query: 'count($ids)', params: {ids: [1, 2]}})
  const post = async (rest = '') => (await fetch(url + rest, {method: 'POST', body})).json()
  expect(await post()).toMatchObject({query: 'count($ids)', result: 2})
  const without = await post('?returnQuery=false')
  expect(without).toMatchObject({result: 2})
  expect(without).not.toHaveProperty('query')
})

test('a query that cannot be read is refused with the place', async () => {
  const refused = lake.client().fetch('*[_type == ')
  await expect(refused).rejects.toMatchObject({
    statusCode: 400,
    details: {type: 'queryParseError', query: '*[_type == ', start: 11, end: 11},
  })
})
