/** @jest-environment node */
import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

test('what is created can be read at once, by id and by query', async () => {
  const made = await client.create({_id: 'read-me', _type: 'post', title: 'Hello'})
  expect(await client.getDocument('read-me')).toEqual(made)
  expect(await client.fetch('*[_id == $id][0].title', {id: 'read-me'})).toBe('Hello')
})

test('ids are made up where they are missing, and completed behind a dot', async () => {
  const plain = await client.create({_type: 'post'})
  const prefixed = await client.create({_id: 'drafts.', _type: 'post'})
  expect(plain._id).toMatch(/^[0-9a-f]{22}$/)
  expect(prefixed._id).toMatch(/^drafts\.[0-9a-f]{22}$/)
})

test('a transaction is stored whole or not at all', async () => {
  await client.create({_id: 'taken', _type: 'post'})
  const transaction = client
    .transaction()
    .create({_id: 'beside', _type: 'post'})
    .create({_id: 'taken', _type: 'post'})
  await expect(transaction.commit()).rejects.toMatchObject({
    statusCode: 409,
    details: {
      type: 'mutationError',
      items: [{index: 1, error: {type: 'documentAlreadyExistsError', id: 'taken'}}],
    },
  })
  expect(await client.getDocument('beside')).toBeUndefined()
})

test('every document of a transaction has its id as revision', async () => {
  const {transactionId} = await client
    .transaction()
    .create({_id: 'one', _type: 'post'})
    .createOrReplace({_id: 'two', _type: 'post'})
    .transactionId('chosen-by-the-client')
    .commit({returnDocuments: false})
  expect(transactionId).toBe('chosen-by-the-client')
  expect(await client.fetch('*[_id in ["one", "two"]]._rev')).toEqual([
    transactionId,
    transactionId,
  ])
})

test('a patch on an outdated revision is refused', async () => {
  const {_rev} = await client.create({_id: 'contested', _type: 'post', n: 1})
  await client.patch('contested').set({n: 2}).commit()
  await expect(
    client.patch('contested').ifRevisionId(_rev).set({n: 3}).commit(),
  ).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
  })
  expect((await client.getDocument('contested'))?.n).toBe(2)
})

test('a dry run tells what would be and stores nothing', async () => {
  const would = await client.create({_id: 'maybe', _type: 'post'}, {dryRun: true})
  expect(would._id).toBe('maybe')
  expect(await client.getDocument('maybe')).toBeUndefined()
})

test('documents are patched and deleted by query', async () => {
  await client.create({_id: 'old-1', _type: 'stale'})
  await client.create({_id: 'old-2', _type: 'stale'})
  await client.patch({query: '*[_type == "stale"]'}).set({seen: true}).commit()
  expect(await client.fetch('count(*[_type == "stale" && seen])')).toBe(2)
  await client.delete({query: '*[_type == $type]', params: {type: 'stale'}})
  expect(await client.fetch('count(*[_type == "stale"])')).toBe(0)
})

test('a query of a patch or delete picks as many documents as it says', async () => {
  const ids = ['heap-1', 'heap-2', 'heap-3', 'heap-4']
  await Promise.all(ids.map((_id, n) => client.create({_id, _type: 'heap', n})))
  await client.delete({query: '*[_type == "heap"] | order(n desc) [0...2]'})
  expect(await client.fetch('*[_type == "heap"] | order(n)._id')).toEqual(['heap-1', 'heap-2'])
  await client.patch({query: '*[_type == "heap" && n == 1][0]'}).set({seen: true}).commit()
  expect(await client.fetch('*[_type == "heap" && seen]._id')).toEqual(['heap-2'])
  await client.delete({query: '*[_type == "no such"][0]'})
  await expect(client.delete({query: 'count(*)'})).rejects.toMatchObject({statusCode: 400})
  await expect(client.delete({query: '*[_type == "heap"]._id'})).rejects.toMatchObject({
    statusCode: 400,
  })
  expect(await client.fetch('count(*[_type == "heap"])')).toBe(2)
})

test('a query of a patch follows references', async () => {
  await client.create({_id: 'ada', _type: 'writer', name: 'Ada'})
  await client.create({_id: 'by-ada', _type: 'essay', writer: {_type: 'reference', _ref: 'ada'}})
  await client
    .patch({query: '*[_type == "essay" && writer->name == "Ada"]'})
    .set({found: 1})
    .commit()
  expect((await client.getDocument('by-ada'))?.found).toBe(1)
})

test('array items get keys on request', async () => {
  const made = await client.create(
    {_type: 'post', items: [{a: 1}, {_key: 'mine'}]},
    {autoGenerateArrayKeys: true},
  )
  expect(made.items).toEqual([{a: 1, _key: expect.stringMatching(/.+/)}, {_key: 'mine'}])
})

test('a strong reference keeps its target, a weak one does not', async () => {
  await client.create({_id: 'target', _type: 'person'})
  await client.create({_id: 'source', _type: 'post', author: {_type: 'reference', _ref: 'target'}})
  await expect(client.delete('target')).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('there are references to it from "source"'),
  })
  await client.patch('source').set({'author._weak': true}).commit()
  await client.delete('target')
  expect(await client.getDocument('target')).toBeUndefined()
})

test('a strong reference to nothing is refused, unless its target comes in the same transaction', async () => {
  const source = {_id: 'pointer', _type: 'post', to: {_type: 'reference', _ref: 'later'}}
  await expect(client.create(source)).rejects.toMatchObject({
    statusCode: 409,
    message: expect.stringContaining('references non-existent document "later"'),
  })
  await client.transaction().create(source).create({_id: 'later', _type: 'post'}).commit()
  expect(await client.fetch('*[_id == "pointer"][0].to->_id')).toBe('later')
})

test('of a transaction that breaks a reference, the mutation at fault is named', async () => {
  const to = (_ref: string) => ({_type: 'reference', _ref})
  await client.create({_id: 'held', _type: 'post'})
  await client.create({_id: 'holder', _type: 'post', to: to('held')})
  const dangling = client
    .transaction()
    .create({_id: 'fine', _type: 'post'})
    .patch('fine', (patch) => patch.set({to: to('held')}))
    .patch('fine', (patch) => patch.set({to: to('nothing')}))
    .patch('fine', (patch) => patch.set({title: 'After'}))
  await expect(dangling.commit()).rejects.toMatchObject({
    details: {items: [{index: 2, error: {type: 'documentReferenceDoesNotExistError', id: 'fine'}}]},
  })
  const deleting = client
    .transaction()
    .patch('held', (patch) => patch.set({title: 'Before'}))
    .delete('held')
    .create({_id: 'fine', _type: 'post'})
  await expect(deleting.commit()).rejects.toMatchObject({
    details: {items: [{index: 1, error: {type: 'documentHasExistingReferencesError', id: 'held'}}]},
  })
})

test.each([
  '*[_type == "said"] // all',
  '// all\n*[_type == "said"]',
  '*[ // all\n_type == "said"]',
])('comments may stand in a query, for reading and for deleting: %j', async (query) => {
  await client.create({_id: 'said', _type: 'said'})
  expect(await client.fetch(query)).toHaveLength(1)
  await client.delete({query})
  expect(await client.fetch(query)).toEqual([])
})

test.each([
  'versions.r1',
  'versions.',
  'drafts.drafts.a',
  'drafts.versions.r1.a',
  'versions.r1.drafts.a',
])('an id that is half a version is refused: %s', async (_id) => {
  await expect(client.create({_id, _type: 'post'})).rejects.toMatchObject({
    statusCode: 400,
    message: expect.stringContaining('versions.<release>.<document>'),
  })
})

test.each([
  ['a malformed id', {_id: 'not ok!', _type: 'post'}],
  ['no type', {_id: 'typeless'}],
])('refuses a document with %s', async (_, document) => {
  const sending = client.mutate([{create: Object.assign({_type: ''}, document)}])
  await expect(sending).rejects.toMatchObject({statusCode: 400})
})

test('the id and type of a document stay', async () => {
  await client.create({_id: 'fixed', _type: 'post'})
  await expect(client.patch('fixed').set({_type: 'page'}).commit()).rejects.toMatchObject({
    message: expect.stringContaining('Cannot modify immutable attribute "_type"'),
  })
})
