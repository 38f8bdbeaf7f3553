/** @jest-environment node */
import type {SanityClient} from '@sanity/client'
import {applyPatch} from 'mendoza'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
  await client.create({_id: 'drafts.a', _type: 'post', title: 'One'})
  await client.action({
    actionType: 'sanity.action.document.publish',
    draftId: 'drafts.a',
    publishedId: 'a',
  })
  await client.releases.create({releaseId: 'r'})
  await client.createVersion({releaseId: 'r', publishedId: 'a', baseId: 'a'})
  await client.patch('versions.r.a').set({title: 'Two'}).commit()
  await client.releases.schedule({releaseId: 'r', publishAt: '2100-01-01T00:00:00.000Z'})
  await client.releases.unschedule({releaseId: 'r'})
  await client.releases.publish({releaseId: 'r'})
})
afterAll(() => lake.stop())

const history = (path: string, query: Record<string, string> = {}) =>
  client.request({url: `/data/history/production/${path}`, query})
const typesOf = (events: {type: string}[]) => events.map(({type}) => type)

/** The lines of the transaction log, parsed. */
async function transactions(path: string, query: Record<string, string>) {
  const body = await history(`transactions/${path}`, {effectFormat: 'mendoza', ...query})
  const lines = typeof body === 'string' ? body.trim().split('\n') : [JSON.stringify(body)]
  return lines.map((line) => JSON.parse(line))
}

test('a version and its document each have what happened to them', async () => {
  const version = (await history('events/documents/versions.r.a')).events['versions.r.a']
  expect(typesOf(version)).toEqual([
    'publishDocumentVersion',
    'unscheduleDocumentVersion',
    'scheduleDocumentVersion',
    'createDocumentVersion',
  ])
  expect(version[0]).toMatchObject({releaseId: 'r', publishCause: 'release.publish'})
  expect(version[2]).toMatchObject({state: 'unscheduled', publishAt: '2100-01-01T00:00:00.000Z'})
  const draft = (await history('events/documents/drafts.a')).events['drafts.a']
  expect(typesOf(draft)).toEqual(['publishDocumentVersion', 'createDocumentVersion'])
  const published = (await history('events/documents/a')).events.a
  expect(typesOf(published)).toEqual([
    'publishDocumentVersion',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('a release has its activity', async () => {
  const {events} = await history('events/releases/r')
  expect(typesOf(events)).toEqual([
    'publishRelease',
    'unscheduleRelease',
    'scheduleRelease',
    'addDocumentToRelease',
    'createRelease',
  ])
  expect(events[3]).toMatchObject({
    documentId: 'a',
    versionId: 'versions.r.a',
    documentType: 'post',
  })
})

test('a page of events says where the next one begins', async () => {
  const first = await history('events/releases/r', {limit: '2'})
  const second = await history('events/releases/r', {limit: '3', nextCursor: first.nextCursor})
  expect(typesOf(second.events)).toEqual([
    'scheduleRelease',
    'addDocumentToRelease',
    'createRelease',
  ])
  expect(second.nextCursor).toBe('')
})

test('a version that went out is to be had with the transaction that published it', async () => {
  const {documents} = await history('documents/versions.r.a', {lastRevision: 'true'})
  const published = await client.getDocument('a')
  expect(documents[0]).toMatchObject({_id: 'versions.r.a', title: 'Two', _rev: published?._rev})
  // The Studio looks up the state before the release this way, to revert to it.
  const before = await transactions('a', {toTransaction: documents[0]._rev, reverse: 'true'})
  const revision = before.find(({id}) => id !== documents[0]._rev).id
  expect((await history('documents/a', {revision})).documents[0].title).toBe('One')
})

test('effects lead from each revision to the next, and back', async () => {
  const [made, edited] = await transactions('versions.r.a', {limit: '2'})
  const at = async (revision: string) => {
    const {_rev, ...content} = (await history('documents/versions.r.a', {revision})).documents[0]
    return content
  }
  const {apply, revert} = edited.effects['versions.r.a']
  expect(applyPatch(await at(made.id), apply)).toEqual(await at(edited.id))
  expect(applyPatch(await at(edited.id), revert)).toEqual(await at(made.id))
  expect(JSON.stringify(apply)).not.toContain('post')
})
