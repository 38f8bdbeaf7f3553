import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

test('documents are made, replaced, kept and deleted', async () => {
  const made = await client.create({_id: 'a', _type: 'post', title: 'One'})
  expect(await client.getDocument('a')).toEqual(made)
  await client.createIfNotExists({_id: 'a', _type: 'post', title: 'Two'})
  expect((await client.getDocument('a'))?.title).toBe('One')
  await client.createOrReplace({_id: 'a', _type: 'post', title: 'Three'})
  expect((await client.getDocument('a'))?.title).toBe('Three')
  expect((await client.getDocuments(['a', 'nobody'])).map((found) => found?._id)).toEqual([
    'a',
    undefined,
  ])
  expect(await client.documentsExists(['a', 'nobody'])).toEqual(
    await client.documentsExists(['nobody', 'a']),
  )
  await client.delete('a')
  expect(await client.getDocument('a')).toBeUndefined()
})

test('an answer has the first document, all of them, or their ids alone', async () => {
  const mutations = ['b1', 'b2'].map((_id) => ({createOrReplace: {_id, _type: 'post'}}))
  const documents = {returnDocuments: true} as const
  const one = await client.mutate(mutations, {...documents, returnFirst: true})
  expect(one).toMatchObject({_id: 'b1'})
  expect(await client.mutate(mutations, {...documents, returnFirst: false})).toMatchObject([
    {_id: 'b1'},
    {_id: 'b2'},
  ])
  expect(await client.mutate(mutations, {returnDocuments: false})).toMatchObject({
    documentIds: ['b1', 'b2'],
    results: [
      {id: 'b1', operation: 'update'},
      {id: 'b2', operation: 'update'},
    ],
  })
  const first = await client.mutate(mutations, {returnDocuments: false, returnFirst: true})
  expect(first).toMatchObject({documentId: 'b1'})
})

test.each(['sync', 'async', 'deferred'] as const)(
  'what is written with visibility %s can be read at once',
  async (visibility) => {
    const {_id} = await client.create({_type: 'seen'}, {visibility})
    expect(await client.fetch('count(*[_id == $id])', {id: _id})).toBe(1)
  },
)

test('a transaction id of the client’s choice is good for one transaction', async () => {
  const write = () =>
    client
      .transaction()
      .createOrReplace({_id: 'once', _type: 'post'})
      .transactionId('mine')
      .commit({returnDocuments: false})
  expect((await write()).transactionId).toBe('mine')
  await expect(write()).rejects.toMatchObject({statusCode: 409})
  expect((await client.getDocument('once'))?._rev).toBe('mine')
})

test('patches and deletions work on what a query selects, or on several ids', async () => {
  await client.mutate(['c1', 'c2', 'c3'].map((_id) => ({create: {_id, _type: 'batch', n: 1}})))
  await client
    .patch({query: '*[_type == $type]', params: {type: 'batch'}})
    .inc({n: 1})
    .commit()
  await client.patch(['c1', 'c2']).dec({n: 5}).commit()
  expect(await client.fetch('*[_type == "batch"]|order(_id).n')).toEqual([-3, -3, 2])
  await client.delete({query: '*[_type == "batch" && n < 0]'})
  expect(await client.fetch('*[_type == "batch"]._id')).toEqual(['c3'])
})

test('a dry run of each kind of write answers, and stores nothing', async () => {
  await client.create({_id: 'dry', _type: 'post', n: 1})
  const before = await client.getDocument('dry')
  const dryRun = {dryRun: true} as const
  expect(await client.patch('dry').inc({n: 1}).commit(dryRun)).toMatchObject({n: 2})
  await client.delete('dry', dryRun)
  await client.createOrReplace({_id: 'dry', _type: 'post'}, dryRun)
  await client
    .transaction()
    .patch('dry', {set: {n: 9}})
    .delete('dry')
    .commit(dryRun)
  expect(await client.getDocument('dry')).toEqual(before)
})

test('the observable client does the same', async () => {
  const {observable} = client
  type Source<T> = {subscribe(to: {next(value: T): void; error(reason: unknown): void}): unknown}
  const firstValueFrom = <T>(source: Source<T>) =>
    new Promise<T>((next, error) => source.subscribe({next, error}))
  await firstValueFrom(observable.create({_id: 'rx', _type: 'post', title: 'Stream'}))
  await firstValueFrom(observable.patch('rx').set({title: 'Changed'}).commit())
  expect(await firstValueFrom(observable.fetch('*[_id == "rx"][0].title'))).toBe('Changed')
  await firstValueFrom(observable.delete('rx'))
  expect(await firstValueFrom(observable.getDocument('rx'))).toBeUndefined()
})

test('a query beyond the length of an address is answered as well', async () => {
  const ids = Array.from({length: 900}, (_, index) => `document-number-${index}`)
  expect(await client.fetch('count($ids)', {ids})).toBe(900)
})

test('datasets, projects and people are listed', async () => {
  const administrator = lake.client('administrator')
  await administrator.datasets.create('more', {aclMode: 'private'})
  await administrator.datasets.edit('more', {aclMode: 'public'})
  const datasets = await administrator.datasets.list()
  expect(datasets.map(({name, aclMode}) => [name, aclMode])).toEqual([
    ['more', 'public'],
    ['production', 'public'],
  ])
  await administrator.datasets.delete('more')
  await expect(administrator.datasets.getEmbeddingsSettings('production')).rejects.toThrow(
    /local lake/,
  )
  await expect(
    administrator.datasets.editEmbeddingsSettings('production', {enabled: true}),
  ).rejects.toMatchObject({statusCode: 501})
  expect(await client.projects.list()).toMatchObject([{id: 'local'}])
  expect(await client.projects.getById('local')).toMatchObject({id: 'local'})
  const me = await client.users.getById('me')
  expect(await client.users.getById(me.id)).toMatchObject({displayName: me.name})
})
