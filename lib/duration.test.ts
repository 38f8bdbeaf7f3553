import {durationOf} from './duration'

test.each([
  [45, '45 min'],
  [60, '1 h'],
  [150, '2 h 30 min'],
  [480, '8 h'],
  [960, '2 working days'],
  [1000, '16 h 40 min'],
])('%d minutes read as %s', (minutes, words) => {
  expect(durationOf(minutes)).toBe(words)
})
