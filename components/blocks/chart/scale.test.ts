import {fitsAcross, placeOf, scaleOf} from './scale'

test.each([
  [
    [45, 10],
    [0, 20, 40, 60],
  ],
  [
    [0.1, 0.3],
    [0, 0.1, 0.2, 0.3],
  ],
  [
    [-30, 50],
    [-40, -20, 0, 20, 40, 60],
  ],
  [
    [-5, -1],
    [-6, -4, -2, 0],
  ],
  [[1200], [0, 500, 1000, 1500]],
])('%j is drawn between round marks that hold zero', (values, ticks) => {
  expect(scaleOf(values).ticks).toEqual(ticks)
})

test('nothing, or nothing but zero, has a scale all the same', () => {
  for (const values of [[], [0], [0, 0], [Number.NaN]]) {
    const {low, high} = scaleOf(values)
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(0)
  }
})

test('every figure lies on its scale', () => {
  for (const values of [[45, 10], [-30, 50], [0.001, 7], [-8]]) {
    const scale = scaleOf(values)
    for (const value of values) {
      expect(placeOf(value, scale)).toBeGreaterThanOrEqual(0)
      expect(placeOf(value, scale)).toBeLessThanOrEqual(1)
    }
  }
})

test.each([
  [['Week 1', 'Week 2', 'Week 3', 'Week 4'], true],
  [['Before', 'After'], true],
  [['Before, written by hand', 'After, drafted and reviewed'], false],
  [['One point'], true],
  [['One point with a name as long as a whole sentence has'], false],
  [['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'], false],
])('whether %j stand side by side on a phone: %s', (labels, fits) => {
  expect(fitsAcross(labels)).toBe(fits)
})
