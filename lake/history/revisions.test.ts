/** @jest-environment node */
import type {SanityClient} from '@sanity/client'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const history = (path: string, query: Record<string, string> = {}) =>
  client.request({url: `/data/history/production/${path}`, query})
const typesOf = async (id: string) => {
  const events: {type: string}[] = (await history(`events/documents/${id}`)).events[id]
  return events.map(({type}) => type)
}
const act = (action: string, fields: object) =>
  client.request({
    method: 'POST',
    url: '/data/actions/production',
    body: {actions: [{actionType: `sanity.action.document.${action}`, ...fields}]},
  })

test('each state of a document is to be had: by revision, by time, and the last after its end', async () => {
  const made = await client.create({_id: 'p', _type: 'post', title: 'One'})
  // Lets a millisecond pass, so that there is a time between both changes.
  await until(() => Date.now() > Date.parse(made._updatedAt) + 1)
  const changed = await client.patch('p').set({title: 'Two'}).commit()
  const between = new Date(Date.parse(changed._updatedAt) - 1).toISOString()
  const elsewhere = await client.create({_id: 'q', _type: 'post'})
  const {transactionId: end} = await client.delete('p', {returnDocuments: false})

  const documentAt = async (query: Record<string, string>) =>
    (await history('documents/p', query)).documents[0]
  expect(await documentAt({revision: made._rev})).toEqual(made)
  expect(await documentAt({revision: changed._rev})).toEqual(changed)
  expect(await documentAt({time: made._updatedAt})).toEqual(made)
  expect(await documentAt({time: between})).toEqual(made)
  expect(await documentAt({time: changed._updatedAt})).toMatchObject({title: 'Two'})
  expect(await documentAt({time: '2000-01-01T00:00:00Z'})).toBeUndefined()
  expect(await documentAt({time: '2100-01-01T00:00:00Z'})).toBeUndefined()
  expect(await documentAt({lastRevision: 'true'})).toEqual(changed)
  // A transaction of another document gives the state at its time; a deletion the state before it.
  expect(await documentAt({revision: elsewhere._rev})).toEqual(changed)
  expect(await documentAt({revision: end})).toEqual(changed)
  expect(await documentAt({revision: 'nothing'})).toBeUndefined()
  const both = (await history('documents/p,q,none', {lastRevision: 'true'})).documents
  expect(both.map(({_id}: {_id: string}) => _id)).toEqual(['p', 'q'])
  await expect(history('documents/p')).rejects.toThrow(/Say which revision/)
  await expect(history('documents/p', {time: 'noon'})).rejects.toThrow(/ISO 8601/)
})

test('a revision is restored as the Studio does it, also for a document that was deleted', async () => {
  await client.create({_id: 'gone', _type: 'post', title: 'Back again'})
  await client.delete('gone')
  const [last] = (await history('documents/gone', {lastRevision: 'true'})).documents
  const {_rev, _updatedAt, ...content} = last
  const attributes = {...content, _id: 'drafts.gone'}
  await act('create', {publishedId: 'gone', attributes, ifExists: 'ignore'})
  await act('publish', {publishedId: 'gone', draftId: 'drafts.gone'})
  expect(await client.getDocument('gone')).toMatchObject({title: 'Back again'})
  expect(await typesOf('gone')).toEqual([
    'publishDocumentVersion',
    'createDocumentVersion',
    'deleteDocumentGroup',
    'createLiveDocument',
  ])
})

test('every kind of event that is told of documents', async () => {
  const [publishedId, draftId] = ['e', 'drafts.e']
  const versionId = 'versions.r.e'
  await act('create', {publishedId, attributes: {_id: draftId, _type: 'post'}})
  await act('publish', {publishedId, draftId})
  await client.patch('e').set({title: 'Live'}).commit()
  await act('unpublish', {publishedId, draftId})
  await act('discard', {draftId})
  await client.releases.create({releaseId: 'r'})
  await client.create({_id: versionId, _type: 'post'})
  await client.releases.schedule({releaseId: 'r', publishAt: '2100-01-01T00:00:00.000Z'})
  await client.releases.unschedule({releaseId: 'r'})
  await act('version.discard', {versionId})
  await client.create({_id: 'e', _type: 'post'})
  await act('delete', {publishedId})
  const told = [...(await typesOf('e')), ...(await typesOf(versionId))]
  expect(new Set(told)).toEqual(
    new Set([
      'createDocumentVersion',
      'createLiveDocument',
      'deleteDocumentGroup',
      'deleteDocumentVersion',
      'publishDocumentVersion',
      'scheduleDocumentVersion',
      'unpublishDocument',
      'unscheduleDocumentVersion',
      'updateLiveDocument',
    ]),
  )
  expect(await typesOf('e')).toEqual([
    'deleteDocumentGroup',
    'createLiveDocument',
    'deleteDocumentVersion',
    'unpublishDocument',
    'updateLiveDocument',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('every kind of event that is told of releases', async () => {
  const releaseId = 'all'
  await client.releases.create({releaseId})
  await client.create({_id: 'versions.all.x', _type: 'post'})
  await client.create({_id: 'versions.all.y', _type: 'post'})
  await client.discardVersion({releaseId, publishedId: 'y'})
  await client.releases.schedule({releaseId, publishAt: '2100-01-01T00:00:00.000Z'})
  await client.releases.unschedule({releaseId})
  await client.releases.archive({releaseId})
  await client.releases.unarchive({releaseId})
  await client.releases.publish({releaseId})
  const {events} = await history(`events/releases/${releaseId}`)
  expect(events.map(({type}: {type: string}) => type)).toEqual([
    'publishRelease',
    'unarchiveRelease',
    'archiveRelease',
    'unscheduleRelease',
    'scheduleRelease',
    'discardDocumentFromRelease',
    'addDocumentToRelease',
    'addDocumentToRelease',
    'createRelease',
  ])
})

test('a transaction is told whole, or with the documents asked for alone', async () => {
  await client
    .transaction()
    .create({_id: 'one', _type: 'post'})
    .create({_id: 'two', _type: 'post'})
    .commit()
  const told = async (query: Record<string, string>) => {
    const line = await history('transactions/one', {effectFormat: 'mendoza', ...query})
    const {documentIDs, mutations, effects} = typeof line === 'string' ? JSON.parse(line) : line
    return {documentIDs, mutations: mutations?.length, effects: Object.keys(effects)}
  }
  const alone = {documentIDs: ['one'], mutations: 1, effects: ['one']}
  const whole = {documentIDs: ['one', 'two'], mutations: 2, effects: ['one', 'two']}
  expect(await told({includeIdentifiedDocumentsOnly: 'true'})).toEqual(alone)
  expect(await told({includeIdentifiedDocumentsOnly: 'false'})).toEqual(whole)
  expect(await told({})).toEqual(whole)
  expect(await told({excludeContent: 'true'})).toEqual({...whole, mutations: undefined})
})
