/** @jest-environment node */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import type {Entry} from './entry'
import {search} from './searching'
import {SearchStore} from './store'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'search-'))
})
afterEach(() => rmSync(folder, {recursive: true}))

const entry = (id: string, title: string, body = '', more: Partial<Entry> = {}): Entry => ({
  id,
  rev: '1',
  type: 'guide',
  title,
  names: '',
  standfirst: '',
  body,
  otherNames: [],
  industry: '',
  due: 0,
  card: '{}',
  ...more,
})

const find = (store: SearchStore, query: string) =>
  search(store, {query, from: 0, to: 24, now: 0}).hits.map(({id}) => id)

test('what was indexed is there after a restart, and what was replaced or removed is not', () => {
  const file = path.join(folder, 'search.sqlite')
  const store = new SearchStore(file)
  store.put([entry('a', 'Old words'), entry('b', 'Other pieces'), entry('c', 'Gone')])
  store.put([entry('a', 'New words', '', {rev: '2'})])
  store.remove(['c'])
  store.close()
  const again = new SearchStore(file)
  expect(again.revisions()).toEqual({a: '2', b: '1'})
  expect(find(again, 'words')).toEqual(['a'])
  expect([find(again, 'old'), find(again, 'gone')]).toEqual([[], []])
  expect(again.vocabulary.documentsWith('old')).toBe(0)
  again.close()
})

test.each([
  'AND OR NOT',
  'NEAR(a b)',
  'title: "x"',
  '"unbalanced',
  "'); DROP TABLE documents; --",
  'a* ^b -c {d e} : f',
  '日本語 العربية',
  '😀',
  '\u0000',
  'x'.repeat(5_000),
])('%j is no more than words', (query) => {
  const store = new SearchStore()
  store.put([entry('a', 'AND OR NOT near title x unbalanced drop table documents')])
  expect(() => find(store, query)).not.toThrow()
})

test('the words that a reader looks for count more in a title, and markup is no markup', () => {
  const store = new SearchStore()
  store.put([
    entry('body', 'Other', 'A pilot of <b>one</b> week.'),
    entry('title', 'Pilot', 'Other'),
    entry('none', 'Other', 'Other'),
  ])
  expect(find(store, 'pilot')).toEqual(['title', 'body'])
  const [, hit] = search(store, {query: 'pilot', from: 0, to: 2, now: 0}).hits
  expect(hit?.excerpt).toContainEqual({text: 'pilot', isMarked: true})
  expect(hit?.excerpt.at(-1)?.text).toBe(' of <b>one</b> week.')
})

test('a page of the results is a slice of them all', () => {
  const store = new SearchStore()
  store.put(Array.from({length: 60}, (_, at) => entry(`guide-${at}`, `Pilot ${at}`)))
  const at = (from: number) => search(store, {query: 'pilot', from, to: from + 24, now: 0})
  expect([at(0), at(24), at(48)].map(({hits, total}) => [hits.length, total])).toEqual([
    [24, 60],
    [24, 60],
    [12, 60],
  ])
  const all = [at(0), at(24), at(48)].flatMap(({hits}) => hits.map(({id}) => id))
  expect(new Set(all).size).toBe(60)
})

test('a frequent word finds all that have it, those with it in the title first', () => {
  const store = new SearchStore()
  const many = Array.from({length: 1_100}, (_, at) => entry(`guide-${at}`, 'Other', 'The pilot.'))
  store.put([...many, entry('title', 'Pilot')])
  const {hits, total} = search(store, {query: 'pilot', from: 0, to: 24, now: 0})
  expect([hits.length, hits[0]?.id, total]).toEqual([24, 'title', 1_101])
  const both = search(store, {query: 'other pilot', from: 0, to: 24, now: 0})
  expect(both.total).toBe(1_100)
})
