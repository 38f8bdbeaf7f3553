/** @jest-environment node */
import {jest} from '@jest/globals'
import type {Entry} from './engine/entry'
import {keepIndex} from './keep-index'

const entry = (id: string, rev: string): Entry => ({
  id,
  rev,
  type: 'guide',
  title: id,
  names: '',
  standfirst: '',
  body: '',
  otherNames: [],
  industry: '',
  due: 0,
  card: '{}',
})

/** An index and published content, both in memory. */
function setUp(published: Record<string, string>, held: Record<string, string> = {}) {
  const documents = new Map(Object.entries(published))
  const index = new Map(Object.entries(held))
  const referrers = jest.fn(async (_ids: string[]): Promise<string[]> => [])
  const fetched: string[][] = []
  const lake = {isDown: false, silence: Promise.resolve()}
  const keeper = keepIndex(
    {
      revisions: async () => Object.fromEntries(index),
      put: async (entries) => entries.forEach(({id, rev}) => index.set(id, rev)),
      remove: async (ids) => ids.forEach((id) => index.delete(id)),
      search: () => Promise.reject(new Error('not here')),
    },
    {
      revisions: async () => {
        if (lake.isDown) throw new Error('down')
        return [...documents].map(([_id, _rev]) => ({_id, _type: typeOf(_id), _rev}))
      },
      entries: async (ids) => {
        if (lake.isDown) throw new Error('down')
        await lake.silence
        fetched.push(ids)
        return ids.flatMap((id) => {
          const rev = documents.get(id)
          return rev ? [entry(id, rev)] : []
        })
      },
      referrers,
    },
    () => clock.now,
  )
  const clock = {now: 0}
  const inIndex = () => Object.fromEntries(index)
  return {keeper, documents, inIndex, fetched, referrers, lake, clock}
}

const typeOf = (id: string) => (id.startsWith('topic') ? 'topic' : 'guide')

const patient = 60_000

test('at first all is taken up, a few at a time', async () => {
  const published = Object.fromEntries(Array.from({length: 45}, (_, at) => [`guide-${at}`, '1']))
  const {keeper, inIndex, fetched} = setUp(published)
  expect(keeper.isUpToDate()).toBe(false)
  await keeper.catchUp(patient)
  expect(keeper.isUpToDate()).toBe(true)
  expect(inIndex()).toEqual(published)
  expect(fetched.map(({length}) => length)).toEqual([10, 10, 10, 10, 5])
})

test('after a restart only what has changed meanwhile is asked for', async () => {
  const {keeper, inIndex, fetched} = setUp({a: '2', b: '1', d: '1'}, {a: '1', b: '1', c: '1'})
  await keeper.catchUp(patient)
  expect(inIndex()).toEqual({a: '2', b: '1', d: '1'})
  expect(fetched).toEqual([['a', 'd']])
})

test('a change is in the index before the next search, and what was withdrawn is not', async () => {
  const {keeper, documents, inIndex} = setUp({a: '1', b: '1'})
  await keeper.catchUp(patient)
  documents.set('a', '2')
  keeper.noteChange({_id: 'a', _type: 'guide'})
  documents.delete('b')
  await keeper.forget('b')
  expect(inIndex()).toEqual({a: '1'})
  await keeper.catchUp(patient)
  expect(inIndex()).toEqual({a: '2'})
})

test('a name that changes is taken up wherever it stands', async () => {
  const {keeper, fetched, referrers} = setUp({'topic-law': '1', a: '1'})
  await keeper.catchUp(patient)
  fetched.splice(0)
  referrers.mockResolvedValue(['a'])
  keeper.noteChange({_id: 'topic-law', _type: 'topic'})
  await keeper.catchUp(patient)
  expect(referrers).toHaveBeenLastCalledWith(['topic-law'])
  expect(fetched.flat().toSorted()).toEqual(['a', 'topic-law'])
})

test('when anything may have changed, revisions are compared again', async () => {
  const {keeper, documents, inIndex} = setUp({a: '1'})
  await keeper.catchUp(patient)
  documents.set('b', '1')
  keeper.noteChange({_id: '', _type: '*'})
  await keeper.catchUp(patient)
  expect(inIndex()).toEqual({a: '1', b: '1'})
})

test('while the lake fails, the index stays as it is, and is asked for again after a pause', async () => {
  const warn = jest.spyOn(console, 'warn').mockImplementation(() => {})
  const {keeper, documents, inIndex, lake, clock} = setUp({a: '1'})
  await keeper.catchUp(patient)
  documents.set('a', '2')
  keeper.noteChange({_id: 'a', _type: 'guide'})
  lake.isDown = true
  await keeper.catchUp(patient)
  expect([inIndex(), keeper.isUpToDate()]).toEqual([{a: '1'}, false])
  lake.isDown = false
  await keeper.catchUp(patient)
  expect(inIndex()).toEqual({a: '1'})
  clock.now = 5_001
  await keeper.catchUp(patient)
  expect([inIndex(), keeper.isUpToDate()]).toEqual([{a: '2'}, true])
  expect(warn).toHaveBeenCalledTimes(1)
})

test('a search does not wait for a long build', async () => {
  const {keeper, fetched, lake} = setUp({a: '1'})
  const silence = Promise.withResolvers<void>()
  lake.silence = silence.promise
  await keeper.catchUp(0)
  expect([keeper.isUpToDate(), fetched]).toEqual([false, []])
  silence.resolve()
  await keeper.catchUp(patient)
  expect(fetched).toEqual([['a']])
})
