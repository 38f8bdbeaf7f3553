import {dateInWords, monthInWords} from './dates'

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
