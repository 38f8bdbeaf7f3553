/** @jest-environment node */
import {growth, most} from './gauge.ts'
import {soak} from './soak.ts'

test('a thousand made-up requests are answered, none with 500 and none by silence', async () => {
  const {faults, statuses, reached, held} = await soak({requests: 1000, seed: 20_261_101})
  expect(faults).toEqual([])
  // Most requests must get past routing and authorisation, or little is tested.
  expect(reached).toBeGreaterThan(0.5)
  expect(statuses[200]).toBeGreaterThan(100)
  expect(statuses[400]).toBeGreaterThan(50)
  expect(growth(held).files).toBeLessThan(most.files)
})
