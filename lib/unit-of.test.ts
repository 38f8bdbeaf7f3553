import {vercelStegaCombine} from '@vercel/stega'
import {unitOf} from './unit-of'

test.each([
  [1, 'weeks', 'week'],
  [-1, 'points', 'point'],
  [3, 'weeks', 'weeks'],
  [0, 'weeks', 'weeks'],
  [1.5, 'weeks', 'weeks'],
  [1, 'minutes per item', 'minute per item'],
  [1, 'usable drafts of 60', 'usable draft of 60'],
  [1, 'queries', 'query'],
  [1, 'boxes', 'box'],
  [1, 'losses', 'loss'],
  [1, 'cases', 'case'],
  [1, 'loss', 'loss'],
  [1, 'kWh', 'kWh'],
  [1, '%', '%'],
  [1, '', ''],
])('%d %s is %s', (figure, unit, words) => {
  expect(unitOf(figure, unit)).toBe(words)
})

test('the hidden characters of a preview stay where they are', () => {
  const hidden = vercelStegaCombine('', {origin: 'here'}).trim()
  expect(unitOf(1, `weeks${hidden}`)).toBe(`week${hidden}`)
})
