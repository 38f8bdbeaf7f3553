import {articleTypes, contentTypes, type ArticleType} from '../content-types'
import {facetsOf, sortsOf} from './facets'
import {
  isWhole,
  pathOfList,
  pathOfState,
  sortedBy,
  stateOf,
  wholeList,
  withValue,
  type ListState,
} from './filter-path'

/** The segments after `/with/` as a page gets them: decoded. */
const segmentsOf = (path: string) =>
  path.split('/with/')[1]?.split('/').map(decodeURIComponent) ?? []

const awkward = ['law', 'e-commerce', 'a.b', '.', 'né', 'a b', 'a/b', '100%', '~7e', 'sort', 'page']

test.each(articleTypes)('%s: what an address is made of is read from it again', (type) => {
  for (const sort of sortsOf[type])
    for (const page of [1, 2, 375])
      for (const value of awkward) {
        const chosen = Object.fromEntries(facetsOf[type].map((name) => [name, value]))
        const state: ListState = {chosen, sort, page}
        const path = pathOfState(type, state)
        expect(stateOf(type, segmentsOf(path))).toEqual(state)
        expect(path.startsWith(`/${contentTypes[type].section}/with/`)).toBe(true)
      }
})

test('a state has one address: in one order, without what goes without saying', () => {
  const path = '/case-studies/with/industry.law/outcome.worked/sort.verified/page/2'
  const asked = ['sort.verified', 'outcome.worked', 'industry.law', 'page', '2']
  const state = stateOf('caseStudy', asked)
  expect(state && pathOfState('caseStudy', state)).toBe(path)
  const plain = stateOf('caseStudy', ['industry.law', 'sort.newest', 'page', '1'])
  expect(plain && pathOfState('caseStudy', plain)).toBe('/case-studies/with/industry.law')
})

test('the whole list is the index, whose address does not change', () => {
  expect(pathOfState('guide', wholeList)).toBe('/guides')
  expect(pathOfState('guide', {...wholeList, page: 2})).toBe('/guides/page/2')
  expect(isWhole({...wholeList, page: 2})).toBe(true)
  expect(stateOf('guide', ['page', '2'])).toEqual({...wholeList, page: 2})
  expect(stateOf('guide', ['sort.newest'])).toEqual(wholeList)
  expect(isWhole({...wholeList, sort: 'time'})).toBe(false)
  expect(isWhole({...wholeList, chosen: {level: 'beginner'}})).toBe(false)
})

test.each<[string, ArticleType, string[]]>([
  ['no facet', 'caseStudy', ['colour.red']],
  ['a facet of another kind of piece', 'guide', ['outcome.worked']],
  ['an inherited name', 'caseStudy', ['constructor.law']],
  ['a facet twice', 'caseStudy', ['industry.law', 'industry.banking']],
  ['a facet twice with one value', 'caseStudy', ['industry.law', 'industry.law']],
  ['an order twice', 'caseStudy', ['sort.newest', 'sort.verified']],
  ['no order', 'caseStudy', ['sort.loudest']],
  ['an order of another kind of piece', 'interview', ['sort.evidence']],
  ['no value', 'caseStudy', ['industry.']],
  ['no name', 'caseStudy', ['.law']],
  ['no dot', 'caseStudy', ['industry', 'law']],
  ['an empty segment', 'caseStudy', ['']],
  ['page 0', 'caseStudy', ['industry.law', 'page', '0']],
  ['no page number', 'caseStudy', ['industry.law', 'page', 'two']],
  ['a page in front', 'caseStudy', ['page', '2', 'industry.law']],
  ['a page without a number', 'caseStudy', ['industry.law', 'page']],
])('an address with %s names no state', (_, type, segments) => {
  expect(stateOf(type, segments)).toBeUndefined()
})

test('another value, another order and fewer filters begin at the first page', () => {
  const state: ListState = {chosen: {industry: 'law', outcome: 'mixed'}, sort: 'newest', page: 3}
  expect(pathOfState('caseStudy', withValue(state, 'industry', 'banking'))).toBe(
    '/case-studies/with/industry.banking/outcome.mixed',
  )
  expect(pathOfState('caseStudy', withValue(state, 'industry'))).toBe(
    '/case-studies/with/outcome.mixed',
  )
  expect(pathOfState('caseStudy', sortedBy(state, 'evidence'))).toBe(
    '/case-studies/with/industry.law/outcome.mixed/sort.evidence',
  )
  expect(pathOfList('caseStudy', state)).toBe('/case-studies/with/industry.law/outcome.mixed')
})

test('a value that no text can hold makes an address nevertheless', () => {
  const state = {...wholeList, chosen: {industry: 'a\ud800'}}
  expect(pathOfState('caseStudy', state)).toBe('/case-studies/with/industry.a%EF%BF%BD')
})
