import {readResultFilter, resultsPath} from './results-path'

test('a filter is written in one order, whichever way it was chosen', () => {
  expect(resultsPath({unit: 'minutes', industry: 'law'})).toBe('/results/industry/law/unit/minutes')
  expect(resultsPath({outcome: 'worked'}, 2)).toBe('/results/outcome/worked/page/2')
  expect(resultsPath({unit: 'größe'})).toBe('/results/unit/gr%C3%B6%C3%9Fe')
  expect(resultsPath({})).toBe('/results')
})

test('an address is read back, in whichever order', () => {
  expect(readResultFilter(['unit', 'minutes', 'industry', 'law', 'page', '3'])).toEqual({
    filter: {industry: 'law', unit: 'minutes'},
    page: 3,
  })
  expect(readResultFilter(['page', '1'])).toEqual({filter: {}, page: 1})
  expect(readResultFilter([])).toEqual({filter: {}, page: 1})
})

test.each([
  [['industry']],
  [['size', 'large']],
  [['industry', 'law', 'industry', 'finance']],
  [['page', '2', 'industry', 'law']],
  [['page', 'x']],
])('%j is no filter', (segments) => {
  expect(readResultFilter(segments)).toBeUndefined()
})
