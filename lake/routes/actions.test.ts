/** @jest-environment node */
import type {Action, SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const ids = (publishedId: string) => ({publishedId, draftId: `drafts.${publishedId}`})
const act = (action: Action) => client.action(action)
const edit = (id: string, set: Record<string, unknown>) =>
  act({actionType: 'sanity.action.document.edit', ...ids(id), patch: {set}})
const publish = (id: string) => act({actionType: 'sanity.action.document.publish', ...ids(id)})
const create = (id: string, fields: Record<string, unknown> = {}) =>
  act({
    actionType: 'sanity.action.document.create',
    publishedId: id,
    attributes: {_id: `drafts.${id}`, _type: 'post', ...fields},
    ifExists: 'fail',
  })

test('a draft is published, edited beside the published document, and published again', async () => {
  await create('p', {title: 'First'})
  expect(await client.getDocument('p')).toBeUndefined()
  await publish('p')
  const first = await client.getDocument('p')
  expect(first).toMatchObject({title: 'First'})
  expect(await client.getDocument('drafts.p')).toBeUndefined()

  await edit('p', {title: 'Second'})
  const title = '*[_id == "p"][0].title'
  expect(await client.fetch(title, {}, {perspective: 'published'})).toBe('First')
  expect(await client.fetch(title, {}, {perspective: 'drafts'})).toBe('Second')
  await publish('p')
  const second = await client.getDocument('p')
  expect(second).toMatchObject({title: 'Second', _createdAt: first?._createdAt})
})

test('a document with a dot in its id has drafts as others, and readers never see it', async () => {
  const id = 'marketing.list'
  await create(id, {title: 'First'})
  await publish(id)
  await edit(id, {title: 'Second'})
  expect(await client.getDocument(`drafts.${id}`)).toMatchObject({title: 'Second'})
  const title = '*[_id == $id][0].title'
  const titleIn = (perspective: 'drafts' | 'published', of = client) =>
    of.fetch(title, {id}, {perspective})
  expect([await titleIn('published'), await titleIn('drafts')]).toEqual(['First', 'Second'])
  await publish(id)
  expect(await titleIn('published')).toBe('Second')
  expect(await titleIn('published', lake.client())).toBeNull()
})

test('an edit that changes nothing still makes the draft and a transaction', async () => {
  await client.create({_id: 'guard', _type: 'post'})
  const {transactionId} = await act({
    actionType: 'sanity.action.document.edit',
    ...ids('guard'),
    patch: {unset: ['_empty_action_guard_pseudo_field_']},
  })
  expect((await client.getDocument('drafts.guard'))?._rev).toBe(transactionId)
})

test('unpublishing keeps the content as a draft', async () => {
  await client.create({_id: 'down', _type: 'post', title: 'Kept'})
  await act({actionType: 'sanity.action.document.unpublish', ...ids('down')})
  expect(await client.getDocument('down')).toBeUndefined()
  expect(await client.getDocument('drafts.down')).toMatchObject({title: 'Kept'})
})

test('discarding takes the draft away and leaves what is published', async () => {
  await client.create({_id: 'kept', _type: 'post', title: 'Published'})
  await edit('kept', {title: 'Draft'})
  await act({actionType: 'sanity.action.document.version.discard', versionId: 'drafts.kept'})
  expect(await client.getDocument('drafts.kept')).toBeUndefined()
  expect(await client.getDocument('kept')).toMatchObject({title: 'Published'})
})

test('deleting takes the draft along, and only when it is named', async () => {
  await client.create({_id: 'gone', _type: 'post'})
  await edit('gone', {title: 'Draft'})
  const remove = (includeDrafts: string[]) =>
    act({actionType: 'sanity.action.document.delete', publishedId: 'gone', includeDrafts})
  await expect(remove([])).rejects.toMatchObject({statusCode: 409, details: {type: 'actionError'}})
  await remove(['drafts.gone'])
  expect(await client.getDocuments(['gone', 'drafts.gone'])).toEqual([null, null])
})

test('a reference to a piece that was a draft becomes strong on publishing', async () => {
  await client.create({_id: 'author', _type: 'person'})
  const reference = {_type: 'reference', _ref: 'author', _weak: true}
  await create('by', {author: {...reference, _strengthenOnPublish: {type: 'person'}}})
  await publish('by')
  expect((await client.getDocument('by'))?.author).toEqual({_type: 'reference', _ref: 'author'})
})

test('publishing an outdated draft is refused', async () => {
  await create('race')
  const stale = act({
    actionType: 'sanity.action.document.publish',
    ...ids('race'),
    ifDraftRevisionId: 'another-revision',
  })
  await expect(stale).rejects.toMatchObject({statusCode: 409})
  expect(await client.getDocument('drafts.race')).toBeDefined()
})

test('all actions of a request are done, or none', async () => {
  await create('both')
  const actions: Action[] = [
    {actionType: 'sanity.action.document.publish', ...ids('both')},
    {actionType: 'sanity.action.document.publish', ...ids('missing')},
  ]
  await expect(client.action(actions)).rejects.toMatchObject({
    details: {type: 'actionError', items: [{index: 1}]},
  })
  expect(await client.getDocument('both')).toBeUndefined()
})

test('a version is made from the published document and marked for unpublishing', async () => {
  await client.create({_id: 'v', _type: 'post', title: 'Base'})
  const versionId = 'versions.spring.v'
  await act({actionType: 'sanity.action.document.version.unpublish', versionId, publishedId: 'v'})
  expect(await client.getDocument(versionId)).toMatchObject({
    title: 'Base',
    _system: {delete: true},
  })
})

test('what this lake does not do yet, it says', async () => {
  const variant = client.request({
    method: 'POST',
    url: '/data/actions/production',
    body: {actions: [{actionType: 'sanity.action.document.variant.publish'}]},
  })
  await expect(variant).rejects.toMatchObject({
    statusCode: 501,
    message: expect.stringContaining('hosted Sanity project'),
  })
})

test("the history panel's events tell what an editor did", async () => {
  await create('story')
  await publish('story')
  await act({actionType: 'sanity.action.document.unpublish', ...ids('story')})
  const {events} = await client.request({url: '/data/history/production/events/documents/story'})
  expect(events.story.map(({type}: {type: string}) => type)).toEqual([
    'unpublishDocument',
    'publishDocumentVersion',
    'createDocumentVersion',
  ])
})

test('an old revision of a document can be read back', async () => {
  const {_rev: revision} = await client.create({_id: 'past', _type: 'post', title: 'Then'})
  await client.patch('past').set({title: 'Now'}).commit()
  await client.delete('past')
  const url = '/data/history/production/documents/past'
  const then = await client.request({url, query: {revision}})
  const last = await client.request({url, query: {lastRevision: 'true'}})
  expect(then.documents[0].title).toBe('Then')
  expect(last.documents[0].title).toBe('Now')
})
