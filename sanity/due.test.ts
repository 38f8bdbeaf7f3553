/** @jest-environment node */
import {evaluate, parse} from 'groq-js'
import {pageRange} from '@/lib/paging'
import {asTyped} from './answer-shapes'
import {draftsShownUntil, forReaders, shownUntil} from './due'
import {articleQuery, sectionQuery} from './queries/articles'
import {addressesQuery, homeQuery, newestQuery, redirectsQuery} from './queries/site'

const now = Date.parse('2026-11-24T12:00:20Z')
const topics = [{_key: 't', _type: 'reference', _ref: 'topic'}]
const guide = (name: string, publishedAt: string, more = {}) => ({
  _id: name,
  _type: 'guide',
  title: name,
  slug: {current: name},
  publishedAt,
  topics,
  ...more,
})
const out = guide('out', '2026-11-20T08:00:00Z', {
  related: [{_key: 'r', _type: 'reference', _ref: 'early-1'}],
})
const early = Array.from({length: 9}, (_, at) => guide(`early-${at}`, `203${at}-01-01T00:00:00Z`))
const dataset = [
  out,
  guide('older', '2026-11-19T08:00:00Z'),
  ...early,
  {_id: 'topic', _type: 'topic', title: 'Topic', slug: {current: 'topic'}},
  {_id: 'home', _type: 'home', lead: {_type: 'reference', _ref: 'early-2'}},
  {_id: 'redirect', _type: 'redirect', from: '/old', target: {_type: 'reference', _ref: 'early-3'}},
]

async function read(query: string, params: object, at: number) {
  const given = {...params, ...pageRange(1), shownUntil: shownUntil(at)}
  const answer = await evaluate(parse(query, {params: given}), {dataset, params: given})
  return forReaders({data: asTyped<unknown>(query, await answer.get())}, at)
}

test('readers see an early piece nowhere, and it takes no other piece’s place', async () => {
  const questions = [
    [homeQuery, {}],
    [newestQuery, {}],
    [sectionQuery, {type: 'guide'}],
    [addressesQuery, {}],
    [articleQuery, {type: 'guide', slug: 'out'}],
  ] as const
  for (const [query, params] of questions) {
    const {shown, life} = await read(query, params, now)
    expect(JSON.stringify(shown)).not.toContain('early-')
    expect(JSON.stringify(shown)).toContain('older')
    expect(life?.revalidate).toBeGreaterThan(1000)
  }
  expect(await read(articleQuery, {type: 'guide', slug: 'early-0'}, now)).toMatchObject({
    shown: {data: null},
  })
  const {shown} = await read(redirectsQuery, {}, now)
  expect(shown.data).toMatchObject([{from: '/old', target: null}])
})

test('what is kept ends when the next piece is due, and then shows it', async () => {
  const due = Date.parse('2030-01-01T00:00:00Z')
  const {life} = await read(homeQuery, {}, due - 900_000)
  expect(life).toEqual({revalidate: 900, expire: 901})
  const {shown} = await read(homeQuery, {}, due)
  expect(JSON.stringify(shown)).toContain('early-0')
  expect(JSON.stringify(shown)).not.toContain('early-1')
  expect(await read(articleQuery, {type: 'guide', slug: 'early-0'}, due)).toMatchObject({
    shown: {data: {title: 'early-0'}},
  })
})

test('what is due in a moment is kept for that moment, and no page is refused for it', async () => {
  const due = Date.parse('2030-01-01T00:00:00Z')
  const {life} = await read(sectionQuery, {type: 'guide'}, due - 400)
  expect(life).toEqual({revalidate: 1, expire: 300})
})

test('an answer without early pieces is kept as ever', () => {
  expect(forReaders({data: [out]}, now)).toEqual({shown: {data: [out]}, life: undefined})
})

test('whoever looks at drafts sees pieces before their day', async () => {
  const params = {shownUntil: draftsShownUntil}
  const answer = await evaluate(parse(homeQuery), {dataset, params})
  expect(JSON.stringify(await answer.get())).toContain('early-8')
})
