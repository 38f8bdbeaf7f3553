/** @jest-environment node */
import {createClient, type SanityClient} from '@sanity/client'
import {stegaClean} from '@sanity/client/stega'
import {createClient as createClientOfNextSanity} from 'next-sanity'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let settings: {
  projectId: string
  dataset: string
  apiVersion: string
  apiHost: string
  useProjectHostname: boolean
  useCdn: boolean
  token: string
}
beforeAll(async () => {
  lake = await startTestLake()
  settings = {
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: lake.url,
    useProjectHostname: false,
    useCdn: false,
    token: lake.accounts.createToken('editor', 'test'),
  }
})
afterAll(() => lake.stop())

/** Resolves with the first event of a kind. */
function first(source: ReturnType<SanityClient['listen']>, type: string): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const subscription = source.subscribe({
      next: (event: {type: string}) => {
        if (event.type !== type) return
        resolve(event)
        subscription.unsubscribe()
      },
      error: reject,
    })
  })
}

test('the client that next-sanity brings with it reads, writes, publishes and uploads', async () => {
  const client = createClientOfNextSanity({...settings, perspective: 'published'})
  await client.create({_id: 'drafts.seven', _type: 'post', title: 'Seven'})
  const [publishedId, draftId] = ['seven', 'drafts.seven']
  expect(await client.fetch('*[_id == $id][0]', {id: publishedId})).toBeNull()
  await client.action({actionType: 'sanity.action.document.publish', publishedId, draftId})
  const query = '*[_id == $id][0].title'
  const answer = await client.fetch(query, {id: publishedId}, {filterResponse: false})
  expect(answer).toMatchObject({result: 'Seven', syncTags: [expect.stringMatching(/^s1:/)]})
  await client.patch('seven').set({title: 'Eight'}).commit()
  expect(await client.fetch(query, {id: publishedId})).toBe('Eight')
  const asset = await client.assets.upload('file', Buffer.from('x'), {filename: 'x.txt'})
  expect(await client.getDocument(asset._id)).toMatchObject({originalFilename: 'x.txt'})
})

test('an address of its own is asked with the client’s token', async () => {
  const client = createClient(settings)
  expect(await client.request({url: '/users/me'})).toMatchObject({role: 'editor'})
  const answer = await client.request({url: client.getDataUrl('doc', 'nobody')})
  expect(answer).toMatchObject({documents: [], omitted: [{id: 'nobody', reason: 'existence'}]})
})

test('addresses by resource mean the same dataset', async () => {
  const {projectId: _projectId, dataset: _dataset, ...rest} = settings
  const resource = {type: 'dataset' as const, id: 'local.production'}
  const client = createClient({...rest, resource})
  expect(client.getDataUrl('query')).toBe('/projects/local/datasets/production/query')
  const heard = first(client.listen('*[_type == "resource"]', {}), 'mutation')
  await first(client.listen('*', {}, {events: ['welcome']}), 'welcome')
  const made = await client.create({_id: 'r', _type: 'resource', title: 'By resource'})
  expect(await heard).toMatchObject({documentId: 'r', transition: 'appear'})
  expect(await client.fetch('*[_id == "r"][0].title')).toBe('By resource')
  expect(await client.getDocument('r')).toEqual(made)
  const draft = {_id: 'drafts.r2', _type: 'resource'}
  await client.create(draft)
  const published = {publishedId: 'r2', draftId: 'drafts.r2'}
  await client.action({actionType: 'sanity.action.document.publish', ...published})
  expect(await client.fetch('count(*[_type == "resource"])')).toBe(2)
  const elsewhere = createClient({...rest, resource: {...resource, id: 'local.nowhere'}})
  await expect(elsewhere.fetch('*')).rejects.toMatchObject({statusCode: 404})
})

test('strings carry where they come from, for click-to-edit', async () => {
  const client = createClient({...settings, stega: {enabled: true, studioUrl: '/studio'}})
  const body = [{_key: 'a', _type: 'line', text: 'A line'}]
  await client.create({_id: 'stega', _type: 'post', title: 'Hello', body, slug: {current: 'hello'}})
  const query = '*[_id == "stega"][0]{title, "lines": body[].text, "slug": slug.current}'
  const found = await client.fetch<{title: string; lines: string[]; slug: string}>(query)
  expect(found.title).not.toBe('Hello')
  expect(found.title.startsWith('Hello')).toBe(true)
  expect(found.lines[0]).not.toBe('A line')
  expect(found.slug).toBe('hello')
  expect(stegaClean(found)).toEqual({title: 'Hello', lines: ['A line'], slug: 'hello'})
  expect(await client.fetch(query, {}, {stega: false})).toEqual(stegaClean(found))
})
