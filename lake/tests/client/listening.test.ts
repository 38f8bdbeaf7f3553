import type {ListenEvent, ListenOptions, LiveEvent, SanityClient} from '@sanity/client'
import {startTestLake, until, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

type Heard = ListenEvent<Record<string, unknown>>

async function listenTo(options: ListenOptions, from = client) {
  const heard: Heard[] = []
  const all = {...options, events: ['welcome' as const, 'mutation' as const]}
  const subscription = from.listen('*[_type == "news"]', {}, all).subscribe({
    next: (event) => heard.push(event as Heard),
  })
  await until(() => heard.length > 0)
  expect(heard[0]?.type).toBe('welcome')
  return {
    mutations: async (count: number) => {
      await until(() => heard.length > count)
      subscription.unsubscribe()
      return heard.slice(1)
    },
  }
}

test('an event has the document as it is, and as it was, if asked for', async () => {
  const {_rev} = await client.createOrReplace({_id: 'n', _type: 'news', title: 'One'})
  const both = await listenTo({includePreviousRevision: true, includeResult: true})
  const neither = await listenTo({includeResult: false, includeMutations: false})
  const {_rev: next} = await client.patch('n').set({title: 'Two'}).commit()
  expect(await both.mutations(1)).toMatchObject([
    {
      type: 'mutation',
      documentId: 'n',
      transition: 'update',
      previousRev: _rev,
      resultRev: next,
      transactionId: next,
      previous: {title: 'One'},
      result: {title: 'Two'},
      mutations: [{patch: {set: {title: 'Two'}}}],
      visibility: 'query',
      transactionTotalEvents: 1,
    },
  ])
  const [bare] = await neither.mutations(1)
  expect(bare).toMatchObject({mutations: []})
  expect(bare).not.toHaveProperty('result')
  expect(bare).not.toHaveProperty('previous')
})

test.each(['query', 'transaction'] as const)(
  'with visibility %s, what an event tells of can be queried',
  async (visibility) => {
    const listener = await listenTo({visibility})
    const {_id} = await client.create({_type: 'news'})
    await listener.mutations(1)
    expect(await client.fetch('count(*[_id == $id])', {id: _id})).toBe(1)
  },
)

test('effects lead to the next state in Mendoza’s words', async () => {
  const listener = await listenTo({effectFormat: 'mendoza'})
  await client.create({_id: 'effects', _type: 'news'})
  await client.delete('effects')
  const [made, gone] = await listener.mutations(2)
  expect(made).toMatchObject({transition: 'appear', effects: {revert: [0, null]}})
  expect(gone).toMatchObject({transition: 'disappear', effects: {apply: [0, null]}})
})

test('drafts are told to those who ask for them and may read them', async () => {
  const published = await listenTo({})
  const everything = await listenTo({includeAllVersions: true})
  const stranger = await listenTo({includeAllVersions: true}, lake.client())
  const before = await listenTo({}, client.withConfig({apiVersion: '2024-01-01'}))
  await client.create({_id: 'drafts.d', _type: 'news'})
  await client.create({_id: 'versions.r.d', _type: 'news'})
  await client.create({_id: 'd', _type: 'news'})
  const ids = (events: Heard[]) => events.map((event) => 'documentId' in event && event.documentId)
  const all = ['drafts.d', 'versions.r.d', 'd']
  expect(ids(await everything.mutations(3))).toEqual(all)
  expect(ids(await before.mutations(3))).toEqual(all)
  expect(ids(await published.mutations(1))).toEqual(['d'])
  expect(ids(await stranger.mutations(1))).toEqual(['d'])
})

test('a listener that can resume is told whether it did', async () => {
  const seen: string[] = []
  const events = ['welcome', 'welcomeback', 'reset', 'mutation'] as const
  const options = {enableResume: true as const, events: [...events]}
  const listener = client.listen('*[_type == "news"]', {}, options)
  const subscription = listener.subscribe(({type}) => seen.push(type))
  await until(() => seen.length === 1)
  await client.create({_type: 'news'})
  await until(() => seen.length === 2)
  subscription.unsubscribe()
  expect(seen).toEqual(['welcome', 'mutation'])
})

test('a filter that cannot be read is an error of the listener', async () => {
  const broken = new Promise((resolve, reject) => {
    client.listen('*[').subscribe({next: resolve, error: reject})
  })
  await expect(broken).rejects.toThrow(/quer|unexpected|syntax/i)
})

test('live events name the tags that a query was answered with', async () => {
  await client.create({_id: 'live', _type: 'story', title: 'One'})
  const {syncTags = []} = await client.fetch('*[_id == "live"]', {}, {filterResponse: false})
  const heard: LiveEvent[] = []
  const subscription = client.live.events().subscribe((event) => heard.push(event))
  await until(() => heard.length === 1)
  await client.patch('live').set({title: 'Two'}).commit()
  await until(() => heard.length === 2)
  subscription.unsubscribe()
  expect(heard[0]?.type).toBe('welcome')
  expect(heard[1]).toMatchObject({type: 'message', id: expect.stringMatching(/^\d+$/)})
  const tags = heard[1]?.type === 'message' ? heard[1].tags : []
  expect(syncTags.some((tag) => tags.includes(tag))).toBe(true)
  const lastLiveEventId = heard[1]?.type === 'message' ? heard[1].id : ''
  expect(await client.fetch('*[_id == "live"][0].title', {}, {lastLiveEventId})).toBe('Two')
})
