import {durationOf} from './duration'

test.each([
  [45, '45\u00a0min'],
  [60, '1\u00a0h'],
  [150, '2\u00a0h 30\u00a0min'],
  [480, '8\u00a0h'],
  [960, '2\u00a0working days'],
  [1000, '16\u00a0h 40\u00a0min'],
])('%d minutes read as %s', (minutes, words) => {
  expect(durationOf(minutes)).toBe(words)
})
