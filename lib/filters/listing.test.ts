import type {FiltersQueryResult} from '../sanity.generated'
import {wholeList, type ListState} from './filter-path'
import {listingOf} from './listing'

type Row = FiltersQueryResult['rows'][number]
type CaseRow = Extract<Row, {_type: 'caseStudy'}>

const rowOf = (id: string, more: Partial<CaseRow>): CaseRow => ({
  id,
  _type: 'caseStudy',
  publishedAt: '2026-11-01T08:00:00Z',
  verifiedOn: null,
  industry: null,
  function: null,
  topic: [],
  model: [],
  modelInUse: [],
  approach: null,
  outcome: null,
  maturity: null,
  level: null,
  minutes: null,
  evidence: 0,
  ...more,
})

const subject = (slug: string, nearby: string[] = []) => ({
  id: `id-${slug}`,
  title: slug.toUpperCase(),
  slug,
  nearby,
})

const found = (rows: Row[]): FiltersQueryResult => ({
  rows,
  industry: [
    subject('law'),
    subject('banking'),
    subject('insurance', ['id-banking', 'id-gone', 'id-insurance']),
  ],
  topic: [subject('privacy'), subject('hosting')],
  model: [subject('bert')],
  upcoming: [],
})

// The newest first, as they come.
const rows = [
  rowOf('a', {industry: 'id-law', outcome: 'worked', topic: ['id-privacy', 'id-hosting']}),
  rowOf('b', {industry: 'id-law', outcome: 'mixed', verifiedOn: '2026-05-01', evidence: 4}),
  rowOf('c', {
    industry: 'id-banking',
    outcome: 'worked',
    evidence: 2,
    modelInUse: ['id-bert', null],
  }),
  rowOf('d', {
    industry: 'id-gone',
    outcome: 'did-not-work',
    verifiedOn: '2026-09-01',
    model: ['id-bert'],
  }),
]

function list(state: Partial<ListState>, all: Row[] = rows) {
  const listing = listingOf('caseStudy', found(all), {...wholeList, ...state})
  if (!listing) throw new Error('no such value')
  const countsOf = (name: string) =>
    listing.facets
      .find((facet) => facet.name === name)
      ?.values.map(({value, count, isChosen}) => `${value} ${count}${isChosen ? ' chosen' : ''}`)
  return {...listing, countsOf}
}

test('the whole list counts every value that some piece has', () => {
  const {ids, total, all, countsOf} = list({})
  expect([ids, total, all]).toEqual([['a', 'b', 'c', 'd'], 4, 4])
  expect(countsOf('outcome')).toEqual(['worked 2', 'mixed 1', 'did-not-work 1'])
  expect(countsOf('industry')).toEqual(['law 2', 'banking 1'])
  expect(countsOf('topic')).toEqual(['hosting 1', 'privacy 1'])
  expect(countsOf('model')).toEqual(['bert 2'])
  expect(countsOf('maturity')).toEqual([])
})

test('a value is counted with what is chosen of the other facets', () => {
  const {ids, chosen, countsOf} = list({chosen: {industry: 'law', outcome: 'worked'}})
  expect(ids).toEqual(['a'])
  expect(countsOf('outcome')).toEqual(['worked 1 chosen', 'mixed 1'])
  expect(countsOf('industry')).toEqual(['banking 1', 'law 1 chosen'])
  expect(countsOf('topic')).toEqual(['hosting 1', 'privacy 1'])
  expect(countsOf('model')).toEqual([])
  expect(chosen.map(({name, without, alone}) => [name, without, alone])).toEqual([
    ['industry', 2, 2],
    ['outcome', 2, 2],
  ])
})

test('where nothing matches, each filter says what the list has without it, and what is nearest', () => {
  const {ids, total, chosen, nearest, countsOf} = list({
    chosen: {industry: 'banking', outcome: 'mixed'},
  })
  expect([ids, total]).toEqual([[], 0])
  expect(chosen.map(({title, without}) => [title, without])).toEqual([
    ['BANKING', 1],
    ['Mixed', 1],
  ])
  expect(nearest).toEqual(['b', 'c'])
  expect(countsOf('outcome')).toEqual(['worked 1', 'mixed 0 chosen'])
})

test('an industry without a piece leads to those near to it', () => {
  const {total, nearest, nearby} = list({chosen: {industry: 'insurance'}})
  expect([total, nearest]).toEqual([0, ['c']])
  expect(nearby).toEqual([{value: 'banking', title: 'BANKING', count: 1, isChosen: false}])
})

test.each([
  {industry: 'space'},
  {industry: 'gone'},
  {outcome: 'great'},
  {outcome: 'toString'},
  {topic: 'law'},
  {industry: 'law', model: 'none'},
])('%j is no state, as there is no such value', (chosen) => {
  expect(listingOf('caseStudy', found(rows), {...wholeList, chosen})).toBeUndefined()
})

test('a facet that the kind of piece does not have is no state of it', () => {
  expect(listingOf('guide', found([]), {...wholeList, chosen: {outcome: 'worked'}})).toBeUndefined()
})

test('orders: what was checked last, the strongest evidence, the best outcome, else the newest', () => {
  expect(list({sort: 'verified'}).ids).toEqual(['d', 'b', 'a', 'c'])
  expect(list({sort: 'evidence'}).ids).toEqual(['b', 'c', 'a', 'd'])
  expect(list({sort: 'outcome'}).ids).toEqual(['a', 'c', 'b', 'd'])
  const timed = [rowOf('x', {}), {...rowOf('y', {}), minutes: 90}, {...rowOf('z', {}), minutes: 5}]
  const {ids = []} = listingOf('guide', found(timed as Row[]), {...wholeList, sort: 'time'}) ?? {}
  expect(ids).toEqual(['z', 'y', 'x'])
})

test('a thousand pieces are cut into pages', () => {
  const many = Array.from({length: 1000}, (_, at) => rowOf(`r${at}`, {industry: 'id-law'}))
  const {ids, total} = list({chosen: {industry: 'law'}, page: 42}, many)
  expect([ids.length, ids[0], total]).toEqual([16, 'r984', 1000])
})

test('without any piece there is nothing to choose', () => {
  const {total, all, facets, nearest} = list({}, [])
  expect([total, all, nearest]).toEqual([0, 0, []])
  expect(facets.every(({values}) => values.length === 0)).toBe(true)
})
