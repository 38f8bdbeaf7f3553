import {durationOf} from './duration'

test.each([
  [45, '45 min'],
  [60, '1 h'],
  [150, '2 h 30 min'],
])('%d minutes read as %s', (minutes, words) => {
  expect(durationOf(minutes)).toBe(words)
})
