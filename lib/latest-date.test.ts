import {latestDate} from './latest-date'

const dated = (publishedAt: string | null, updatedAt: string | null = null) => ({
  publishedAt,
  updatedAt,
})

test('a list is as new as what was last published or updated in it', () => {
  const first = dated('2026-01-01T08:00:00Z', '2026-11-20')
  expect(latestDate([first, dated('2026-11-17T08:00:00Z')])).toBe('2026-11-20')
  expect(latestDate([dated('2026-11-17T08:00:00Z'), dated('2026-01-01')])).toBe(
    '2026-11-17T08:00:00Z',
  )
})

test('what has no date, or one that is none, does not count', () => {
  expect(latestDate([dated(null), dated('soon')])).toBeUndefined()
  expect(latestDate([])).toBeUndefined()
})
