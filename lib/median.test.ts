import {medianOf} from './median'

test('the value in the middle, or between the two there', () => {
  expect(medianOf([10, -5, 3])).toBe(3)
  expect(medianOf([4, 1, 3, 100])).toBe(3.5)
})

test('of fewer than three none is taken', () => {
  expect(medianOf([])).toBeUndefined()
  expect(medianOf([1, 2])).toBeUndefined()
})
