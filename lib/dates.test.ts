import {dateInWords, monthInWords, monthsBetween} from './dates'

test('names the same day wherever the page is rendered', () => {
  expect(dateInWords('2026-11-17T23:30:00Z')).toBe('17 November 2026')
  expect(dateInWords('2026-09-29')).toBe('29 September 2026')
})

test('half a date from a draft is left out, not shown as “Invalid Date”', () => {
  expect(dateInWords('2026-1')).toBe('1 January 2026')
  expect(dateInWords('soon')).toBeUndefined()
})

test('a month is named without a day, and no month is made up', () => {
  expect(monthInWords('2025-03')).toBe('March 2025')
  expect(monthInWords('2025-13')).toBeUndefined()
})

test('how long it took is said only if both ends are known', () => {
  expect(monthsBetween('2025-03', '2026-05')).toBe('14 months')
  expect(monthsBetween('2025-03', '2025-04')).toBe('A month')
  expect(monthsBetween('2025-03', '2025-03')).toBe('Within a month')
  expect(monthsBetween('2025-03', null)).toBeUndefined()
  expect(monthsBetween('2026-05', '2025-03')).toBeUndefined()
  expect(monthsBetween('soon', '2025-03')).toBeUndefined()
})
