import {comparePath, readChoice} from './compare-path'

test('a comparison has its cases in its address, in the order in which they were chosen', () => {
  expect(comparePath(['b', 'a ü'])).toBe('/compare/b/a%20%C3%BC')
  expect(comparePath([])).toBe('/compare')
  expect(comparePath(['a'], 3)).toBe('/compare/a/page/3')
})

test('the address is read back', () => {
  expect(readChoice(['b', 'a'])).toEqual({slugs: ['b', 'a'], page: 1})
  expect(readChoice(['a', 'page', '3'])).toEqual({slugs: ['a'], page: 3})
  expect(readChoice(['page', '2'])).toEqual({slugs: [], page: 2})
  expect(readChoice(['a', 'page', '1'])).toEqual({slugs: ['a'], page: 1})
})

test('a case is compared once, however often it is named', () => {
  expect(readChoice(['a', 'b', 'a'])).toEqual({slugs: ['a', 'b'], page: 1})
})

test('what looks like the number of a page and is none is a case', () => {
  expect(readChoice(['page', 'x'])).toEqual({slugs: ['page', 'x'], page: 1})
  expect(readChoice(['page'])).toEqual({slugs: ['page'], page: 1})
})

test('of more than fit side by side, the first are taken, as from a form', () => {
  expect(readChoice(['a', 'b', 'a', 'c', 'd', 'e']).slugs).toEqual(['a', 'b', 'c', 'd'])
})
