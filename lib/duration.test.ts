import {durationOf, isoDurationOf} from './duration'

test.each([
  [45, '45\u00a0min'],
  [60, '1\u00a0h'],
  [150, '2\u00a0h 30\u00a0min'],
  [480, '8\u00a0h'],
  [960, '2\u00a0working days'],
  [4800, '10\u00a0working days'],
  [28_800, '12\u00a0weeks'],
  [1000, '16\u00a0h 40\u00a0min'],
])('%d minutes read as %s', (minutes, words) => {
  expect(durationOf(minutes)).toBe(words)
})

test('machines are told weeks as weeks, for in ISO 8601 a day has 24 hours', () => {
  expect(isoDurationOf(28_800)).toBe('P12W')
  expect(isoDurationOf(150)).toBe('PT150M')
})
