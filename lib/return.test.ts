import {paybackInWords, returnOf} from './return'

test('the return is what is left of the gain, as a part of what was spent', () => {
  const project = {spentOnce: 15_000, spentPerYear: 16_560, gainedPerYear: 56_000}
  const {firstYearPercent, paybackMonths} = returnOf(project) ?? {}
  expect(firstYearPercent).toBeCloseTo(77.4, 1)
  expect(paybackMonths).toBeCloseTo(4.56, 2)
})

test('a project that costs more than it brings has a negative return, and never pays back', () => {
  expect(returnOf({spentOnce: 1000, spentPerYear: 500, gainedPerYear: 400})).toEqual({
    firstYearPercent: ((400 - 1500) / 1500) * 100,
    paybackMonths: undefined,
  })
})

test.each([
  {spentOnce: 1000, spentPerYear: 500},
  {spentOnce: 0, spentPerYear: 0, gainedPerYear: 10},
  {spentOnce: -1, spentPerYear: 0, gainedPerYear: 10},
  {spentOnce: Number.NaN, spentPerYear: 1, gainedPerYear: 10},
  {},
])('%j has no return that could be told', (economics) => {
  expect(returnOf(economics)).toBeUndefined()
})

test.each([
  [0.2, 'within weeks'],
  [1, 'after a month'],
  [4.56, 'after 5 months'],
  [12, 'after 12 months'],
])('%d months are %s', (months, words) => {
  expect(paybackInWords(months)).toBe(words)
})
