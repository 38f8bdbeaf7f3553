/** @jest-environment node */
import type {LiveEvent, SanityClient} from '@sanity/client'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'
import {streamFrom} from '../testing/test-stream.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const live = '/data/live/events/production'
const token = () => ({authorization: `Bearer ${client.config().token}`})
const tagsOf = async (query: string, perspective: 'published' | 'drafts' = 'published') => {
  const answer = await client.fetch(query, {}, {perspective, filterResponse: false})
  return answer.syncTags ?? []
}

async function idOfWelcome(): Promise<string> {
  const stream = await streamFrom(lake, live)
  await until(() => stream.frames.length === 1)
  await stream.close()
  return stream.frames[0]?.id ?? ''
}

test('a stream starts with a welcome from which it can be resumed', async () => {
  const id = await idOfWelcome()
  expect(id).toMatch(/^\d+$/)
  await client.create({_id: 'missed', _type: 'story'})
  await client.create({_id: 'drafts.missed', _type: 'story'})
  await client.patch('missed').set({title: 'Two'}).commit()
  const stream = await streamFrom(lake, live, {'last-event-id': id})
  await until(() => stream.frames.length === 3)
  await client.delete('missed')
  await until(() => stream.frames.length === 4)
  await stream.close()
  expect(stream.names()).toEqual(['welcome', 'message', 'message', 'message'])
  expect(stream.frames[0]?.id).toBe(id)
  const positions = stream.frames.map((frame) => Number(frame.id))
  expect(positions).toEqual(positions.toSorted((a, b) => a - b))
  const [tag] = await tagsOf('*[_id == "missed"]')
  for (const {data} of stream.frames.slice(1)) expect(data.tags).toContain(tag)
})

test.each([
  ['malformed', 'yesterday'],
  ['negative', '-1'],
  ['from the future', '999999999'],
  ['beyond all numbers', '9'.repeat(40)],
])('a place that is %s makes the client start anew', async (_name, id) => {
  const stream = await streamFrom(lake, live, {'last-event-id': id})
  await until(() => stream.frames.length === 2)
  await client.createOrReplace({_id: 'after', _type: 'story'})
  await until(() => stream.frames.length === 3)
  await stream.close()
  expect(stream.names()).toEqual(['restart', 'welcome', 'message'])
  expect(stream.frames[0]?.id).toMatch(/^\d+$/)
  expect(Number(stream.frames[2]?.id)).toBeGreaterThan(Number(stream.frames[0]?.id))
})

test('a place too long ago makes the client start anew, too', async () => {
  const id = await idOfWelcome()
  const many = Array.from({length: 2001}, (_, index) => ({_id: `many-${index}`, _type: 'many'}))
  await client.mutate(
    many.map((create) => ({create})),
    {returnDocuments: false},
  )
  const stream = await streamFrom(lake, live, {'last-event-id': id})
  await until(() => stream.frames.length === 2)
  await stream.close()
  expect(stream.names()).toEqual(['restart', 'welcome'])
})

test('drafts and versions are told only to those who ask for them', async () => {
  const published = await streamFrom(lake, live, token())
  const drafts = await streamFrom(lake, `${live}?includeDrafts=true`, token())
  await until(() => published.frames.length === 1 && drafts.frames.length === 1)
  await client.create({_id: 'drafts.tale', _type: 'tale'})
  await client.releases.create({releaseId: 'rTale', metadata: {releaseType: 'asap'}})
  await client.create({_id: 'versions.rTale.tale', _type: 'tale'})
  await client.create({_id: 'tale', _type: 'tale'})
  await until(() => drafts.frames.length === 5)
  await published.close()
  await drafts.close()
  const [tag] = await tagsOf('*[_id == "tale"]', 'drafts')
  const about = ({frames}: typeof drafts) =>
    frames.filter(({data}) => Array.isArray(data.tags) && data.tags.includes(tag)).length
  expect(about(drafts)).toBe(3)
  expect(about(published)).toBe(1)
})

test.each([
  ['text/event-stream', 200],
  ['*/*', 200],
  ['text/*', 200],
  ['application/json', 406],
])('asked for %s, the answer is %i', async (accept, status) => {
  const stop = new AbortController()
  const url = `${lake.url}/v2026-11-01${live}`
  const answer = await fetch(url, {headers: {accept}, signal: stop.signal})
  stop.abort()
  expect(answer.status).toBe(status)
})

test.each(['', 'Bearer made-up'])('no drafts for %j', async (authorization) => {
  const url = `${lake.url}/v2026-11-01${live}?includeDrafts=true`
  const answer = await fetch(url, {headers: authorization ? {authorization} : {}})
  expect(answer.status).toBe(401)
})

test('what is asked on hearing of a change has the change, whatever event is named', async () => {
  const answers: number[] = []
  let welcomed = false
  let told = 0
  const subscription = client.live.events().subscribe((event: LiveEvent) => {
    if (event.type === 'welcome') welcomed = true
    if (event.type !== 'message') return
    const least = (told += 1)
    void client
      .fetch<number>('*[_id == "count"][0].n', {}, {lastLiveEventId: event.id})
      .then((n) => answers.push(n - least))
  })
  await until(() => welcomed)
  for (const n of [1, 2, 3, 4, 5, 6]) {
    await client.createOrReplace({_id: 'count', _type: 'counter', n})
  }
  await until(() => answers.length === 6)
  subscription.unsubscribe()
  expect(Math.min(...answers)).toBeGreaterThanOrEqual(0)
  const malformed = {lastLiveEventId: 'yesterday'}
  expect(await client.fetch('*[_id == "count"][0].n', {}, malformed)).toBe(6)
})
