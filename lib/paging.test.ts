import {pageCount, pageNumber, pagePath, pageRange} from './paging'

test('pages follow each other without a gap', () => {
  expect(pageRange(1)).toEqual({from: 0, to: 24})
  expect(pageRange(3)).toEqual({from: 48, to: 72})
  expect([0, 1, 24, 25, 9000].map(pageCount)).toEqual([1, 1, 1, 2, 375])
})

test('each page has one address', () => {
  expect(pagePath('/guides', 1)).toBe('/guides')
  expect(pagePath('/guides', 2)).toBe('/guides/page/2')
  expect(pageNumber('2')).toBe(2)
  for (const other of ['1', '0', '02', '-2', '2.0', '1e3', 'x', '', '99999999'])
    expect(pageNumber(other)).toBeUndefined()
})
