import {evidenceLevel} from './evidence-level'

test('a case rests on its figures, and on who measured them', () => {
  expect(
    evidenceLevel([
      {before: 45, after: 10, measuredBy: 'client'},
      {factor: 3, measuredBy: 'independent'},
      {measuredBy: 'vendor'},
    ]),
  ).toBe('2 figures, measured by the client and an independent party')
  expect(evidenceLevel([{changePercent: 30, measuredBy: 'client'}])).toBe(
    'One figure, measured by the client',
  )
})

test('without a figure it rests on who reports it', () => {
  expect(evidenceLevel([{measuredBy: 'vendor'}, {measuredBy: 'vendor'}])).toBe(
    'No figure; reported by the vendor or integrator',
  )
})

test('a source that was not named is not passed over, and no result is no evidence', () => {
  expect(evidenceLevel([{factor: 2}])).toBe('One figure, measured by somebody unnamed')
  expect(evidenceLevel([])).toBeUndefined()
})
