/** @jest-environment node */
import type {SanityClient} from '@sanity/client'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'
import {streamFrom} from '../testing/test-stream.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const openStream = (path: string, headers: Record<string, string> = {}) =>
  streamFrom(lake, path, {authorization: `Bearer ${client.config().token}`, ...headers})

test('a listener is welcomed first, then told what appears, changes and disappears for its filter', async () => {
  const seen: string[] = []
  const subscription = client
    .listen('*[_type == "news" && hidden != true]', {}, {events: ['welcome', 'mutation']})
    .subscribe((event) => {
      seen.push(event.type === 'mutation' ? event.transition : event.type)
    })
  await until(() => seen.length === 1)
  await client.create({_id: 'n', _type: 'news'})
  await client.create({_id: 'other', _type: 'else'})
  await client.patch('n').set({title: 'x'}).commit()
  await client.patch('n').set({hidden: true}).commit()
  await client.patch('n').unset(['hidden']).commit()
  await client.delete('n')
  await until(() => seen.length === 6)
  subscription.unsubscribe()
  expect(seen).toEqual(['welcome', 'appear', 'update', 'disappear', 'appear', 'disappear'])
})

test('the events of a transaction say how many of them the listener gets, and chain by revision', async () => {
  const stream = await openStream(
    '/data/listen/production?query=*%5B_type%3D%3D%22pair%22%5D&effectFormat=mendoza&includeAllVersions=true',
  )
  await client
    .transaction()
    .create({_id: 'pair', _type: 'pair'})
    .create({_id: 'drafts.pair', _type: 'pair'})
    .create({_id: 'stranger', _type: 'other'})
    .commit()
  await client.patch('pair').set({a: 1}).commit()
  await until(() => stream.frames.length === 4)
  const [, first, second, third] = stream.frames.map(({data}) => data)
  await stream.close()
  expect(first).toMatchObject({transactionTotalEvents: 2, transactionCurrentEvent: 1})
  expect(second).toMatchObject({transactionTotalEvents: 2, transactionCurrentEvent: 2})
  expect(first?.effects).toMatchObject({revert: [0, null]})
  expect(third?.previousRev).toBe(first?.resultRev)
  expect(third?.transactionId).toBe(third?.resultRev)
})

test('a listener that comes back is told what it missed', async () => {
  const path = '/data/listen/production?query=*%5B_type%3D%3D%22resume%22%5D&enableResume=true'
  const first = await openStream(path)
  await client.create({_id: 'r1', _type: 'resume'})
  await until(() => first.frames.length === 2)
  const lastSeen = first.frames.at(-1)?.id ?? ''
  await first.close()
  await client.create({_id: 'r2', _type: 'resume'})
  await client.delete('r1')

  const second = await openStream(path, {'last-event-id': lastSeen})
  await until(() => second.frames.length === 3)
  await second.close()
  expect(second.names()).toEqual(['welcomeback', 'mutation', 'mutation'])
  expect(second.frames.slice(1).map(({data}) => data.documentId)).toEqual(['r2', 'r1'])
})

test('a listener that does not ask to resume is told what it missed, too, and welcomed as before', async () => {
  const path = '/data/listen/production?query=*%5B_type%3D%3D%22plain%22%5D'
  const first = await openStream(path)
  await until(() => first.frames.length === 1)
  const lastSeen = first.frames[0]?.id ?? ''
  await first.close()
  await client.create({_id: 'p1', _type: 'plain'})
  await client.create({_id: 'unlike', _type: 'other'})

  const second = await openStream(path, {'last-event-id': lastSeen})
  await until(() => second.frames.length === 2)
  await second.close()
  expect(second.names()).toEqual(['welcome', 'mutation'])
  expect(second.frames[1]?.data.documentId).toBe('p1')

  const third = await openStream(path, {'last-event-id': second.frames[1]?.id ?? ''})
  await client.create({_id: 'p2', _type: 'plain'})
  await until(() => third.frames.length === 2)
  await third.close()
  expect(third.frames[1]?.data.documentId).toBe('p2')
})

test('documents appear to a filter with parameters, change in it, and disappear from it', async () => {
  const query = encodeURIComponent('*[_type == $type && n > $least]')
  const params = `%24type=${encodeURIComponent('"moving"')}&%24least=2`
  const stream = await openStream(`/data/listen/production?query=${query}&${params}`)
  await until(() => stream.frames.length === 1)
  await client.create({_id: 'moving', _type: 'moving', n: 1})
  for (const n of [3, 4, 2, 5]) await client.patch('moving').set({n}).commit()
  await client.delete('moving')
  await until(() => stream.frames.length === 6)
  await stream.close()
  expect(stream.frames.slice(1).map(({data}) => data.transition)).toEqual([
    'appear',
    'update',
    'disappear',
    'appear',
    'disappear',
  ])
})

test('a listener from another life is told to start anew', async () => {
  const stream = await openStream('/data/listen/production?query=*&enableResume=true', {
    'last-event-id': '999999',
  })
  await until(() => stream.frames.length === 1)
  await stream.close()
  expect(stream.names()).toEqual(['reset'])
})

test('a bad filter is reported on the stream', async () => {
  const stream = await openStream('/data/listen/production?query=*%5B')
  await until(() => stream.frames.length === 1)
  await stream.close()
  expect(stream.frames[0]).toMatchObject({
    event: 'channelError',
    data: {error: {type: 'queryParseError'}},
  })
})

test('live events name the tags of what was published, drafts only where they are asked for', async () => {
  const publicly = await openStream('/data/live/events/production', {authorization: ''})
  const privately = await openStream('/data/live/events/production?includeDrafts=true')
  await until(() => publicly.frames.length === 1 && privately.frames.length === 1)
  await client.create({_id: 'drafts.live', _type: 'post'})
  await client.create({_id: 'live', _type: 'post'})
  await until(() => publicly.frames.length === 2 && privately.frames.length === 3)
  const {syncTags = []} = await client.fetch('*[_type == "post"]', {}, {filterResponse: false})
  const tags = publicly.frames[1]?.data.tags
  await publicly.close()
  await privately.close()
  expect(tags).toEqual(expect.arrayContaining(syncTags))
})
