/** @jest-environment node */
import {soak} from './soak.ts'

test('a thousand made-up requests are answered, none with 500 and none by silence', async () => {
  const {faults, statuses, warm, end} = await soak({requests: 1000, seed: 20_261_101})
  expect(faults).toEqual([])
  // Most must get further than the door, or nothing is tested.
  expect(statuses[200]).toBeGreaterThan(100)
  expect(statuses[400]).toBeGreaterThan(50)
  expect(end.files - warm.files).toBeLessThan(20)
}, 60_000)
