/** @jest-environment node */
import {jest} from '@jest/globals'

const hour = 3_600_000

afterEach(() => {
  Reflect.deleteProperty(performance, 'timeOrigin')
  jest.restoreAllMocks()
})

test('after a night in which the machine slept, both clocks tell the same time', async () => {
  const {timeOrigin} = performance
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 8 * hour)
  const {keepOneClock} = await import('./one-clock')
  keepOneClock()
  expect(Math.round((performance.timeOrigin - timeOrigin) / hour)).toBe(8)
})
