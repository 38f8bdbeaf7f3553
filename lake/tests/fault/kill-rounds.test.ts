/** @jest-environment node */
import {runRounds} from './rounds.ts'

test('killed at six random moments, the lake loses nothing and does nothing twice', async () => {
  const report = await runRounds({rounds: 6, writers: 2})
  expect(report.faults).toEqual([])
  expect(report.acknowledged).toBeGreaterThan(0)
  expect(report.uploads).toBeGreaterThan(0)
  expect(report.events).toBeGreaterThanOrEqual(report.acknowledged)
})
