import type {PatchOperations, SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
})
afterAll(() => lake.stop())

const list = () => [
  {_key: 'a', v: 1},
  {_key: 'b', v: 2},
  {_key: 'c', v: 3},
]
const keys = (items: unknown) => (items as {_key: string}[]).map(({_key}) => _key).join('')
const values = (items: unknown) => (items as {v?: number}[]).map(({v}) => v)

async function patched(operations: PatchOperations) {
  const _id = `patched-${Math.random().toString(36).slice(2)}`
  await client.create({_id, _type: 'post', n: 1, text: 'Hello', deep: {v: 1}, list: list()})
  return client.patch(_id, operations).commit()
}

test.each<[string, PatchOperations, Record<string, unknown>]>([
  ['set', {set: {n: 2}}, {n: 2}],
  ['set, with its parents', {set: {'new.one': 1}}, {new: {one: 1}}],
  ['setIfMissing', {setIfMissing: {n: 5, other: 5}}, {n: 1, other: 5}],
  ['unset', {unset: ['deep.v', 'text']}, {deep: {}}],
  ['inc', {inc: {n: 2, 'deep.v': 1}}, {n: 3, deep: {v: 2}}],
  ['dec', {dec: {n: 2}}, {n: -1}],
  ['diffMatchPatch', {diffMatchPatch: {text: '@@ -1,5 +1,5 @@\n-H\n+J\n ello\n'}}, {text: 'Jello'}],
])('%s', async (_, operations, expected) => {
  expect(await patched(operations)).toMatchObject(expected)
})

const item = {_key: 'x', v: 9}
test.each<[string, PatchOperations['insert'], string]>([
  ['before a key', {before: 'list[_key=="b"]', items: [item]}, 'axbc'],
  ['after an index', {after: 'list[0]', items: [item]}, 'axbc'],
  ['behind the last one', {after: 'list[-1]', items: [item]}, 'abcx'],
  ['before the first one', {before: 'list[0]', items: [item]}, 'xabc'],
  ['in the place of a key', {replace: 'list[_key=="b"]', items: [item]}, 'axc'],
  ['in the place of a range', {replace: 'list[0:2]', items: [item]}, 'xc'],
])('insert %s', async (_, insert, expected) => {
  expect(keys((await patched({insert} as PatchOperations)).list)).toBe(expected)
})

test.each([
  ['list[_key=="b"].v', [1, 0, 3]],
  ['list[0].v', [0, 2, 3]],
  ['list[-1].v', [1, 2, 0]],
  ['list[v > 1].v', [1, 0, 0]],
  ['list[0:2].v', [0, 0, 3]],
  ['list[0,2].v', [0, 2, 0]],
  ['list[].v', [0, 0, 0]],
  ['list[*].v', [0, 0, 0]],
  ['list..v', [0, 0, 0]],
])('the path %s', async (path, expected) => {
  expect(values((await patched({set: {[path]: 0}})).list)).toEqual(expected)
})

test('the builder’s own words for lists', async () => {
  await client.create({_id: 'built', _type: 'post', list: list()})
  const more = (_key: string) => [{_key, v: 0}]
  await client
    .transaction()
    .patch('built', (patch) => patch.append('list', more('z')))
    .patch('built', (patch) => patch.prepend('list', more('y')))
    .patch('built', (patch) => patch.splice('list', 1, 1, more('s')))
    .patch('built', (patch) => patch.unset(['list[_key=="c"]']))
    .commit()
  expect(keys((await client.getDocument('built'))?.list)).toBe('ysbz')
})

test('items without a key get one on request, and keep those they have', async () => {
  await client.create({_id: 'keyed', _type: 'post', list: list()})
  const append = client.patch('keyed').append('list', [{v: 4}])
  const kept = (await append.commit({autoGenerateArrayKeys: true})).list as {_key?: string}[]
  expect(kept.map(({_key}) => _key)).toEqual(['a', 'b', 'c', expect.stringMatching(/.+/)])
})

test('of two patches on one revision the second is refused', async () => {
  const {_rev} = await client.create({_id: 'race', _type: 'post', n: 1})
  const onThis = () => client.patch('race').ifRevisionId(_rev).inc({n: 1}).commit()
  await onThis()
  await expect(onThis()).rejects.toMatchObject({
    statusCode: 409,
    details: {items: [{error: {type: 'documentRevisionIDDoesNotMatchError'}}]},
  })
  expect((await client.getDocument('race'))?.n).toBe(2)
})
