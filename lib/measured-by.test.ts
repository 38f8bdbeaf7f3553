import {measuredInParts, measuredInWords} from './measured-by'

test('a figure is measured by someone, and a result without one is reported by them', () => {
  expect(measuredInWords({before: 45, after: 10, measuredBy: 'client'})).toBe(
    'Measured by the client',
  )
  expect(measuredInWords({factor: 3, measuredBy: 'editors'})).toBe('Measured by our editors')
  expect(measuredInWords({before: 45, measuredBy: 'vendor'})).toBe(
    'Reported by the vendor or integrator',
  )
})

test('where nobody said who measured it, that is said', () => {
  expect(measuredInWords({before: 45, after: 10})).toBe('Who measured it was not said')
  expect(measuredInParts({})).toEqual({words: 'Who measured it was not said', by: undefined})
})
