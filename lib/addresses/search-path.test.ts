import {searchPath, searchState, type SearchState} from './search-path'

const states: [string, SearchState][] = [
  ['/search/claims', {query: 'claims'}],
  ['/search/claims/in/case-studies', {query: 'claims', type: 'caseStudy'}],
  ['/search/claims/industry/law', {query: 'claims', industry: 'law'}],
  ['/search/a%2Fb/page/2', {query: 'a/b', page: 2}],
  [
    '/search/claims/in/case-studies/industry/law/page/3',
    {query: 'claims', type: 'caseStudy', industry: 'law', page: 3},
  ],
  ['/search/in/in/myths', {query: 'in', type: 'myth'}],
]

test.each(states)('%s is a state of the search', (path, state) => {
  expect(searchPath(state)).toBe(path)
  expect(searchState(path.split('/').slice(2).map(decodeURIComponent))).toEqual(state)
})

test.each([
  'claims/in',
  'claims/in/nowhere',
  'claims/industry',
  'claims/page/1',
  'claims/page/x',
  'claims/industry/law/in/myths',
  'claims/other',
  'claims/in/myths/in/guides',
  'a'.repeat(201),
])('/search/%s is none', (path) => {
  expect(searchState(path.split('/'))).toBeUndefined()
})
