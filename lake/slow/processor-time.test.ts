/** @jest-environment node */
import {limitProcessorTime} from './processor-time.ts'

/** A thread that tells what it has used when it is told to, µs. */
function makeThread() {
  const asked: ((used: number) => void)[] = []
  let hear = () => {}
  const read = () =>
    new Promise<{user: number; system: number}>((resolve) => {
      asked.push((used) => resolve({user: used, system: 0}))
      hear()
    })
  /** Waits until it has been asked `count` times. */
  const untilAsked = (count: number) =>
    new Promise<void>((resolve) => {
      hear = () => asked.length >= count && resolve()
      hear()
    })
  return {asked, read, untilAsked}
}

test('work that takes too much of a processor is told once', async () => {
  const {asked, read, untilAsked} = makeThread()
  const spent = new Promise<void>((resolve) => {
    limitProcessorTime(1000, read, resolve)
  })
  await untilAsked(1)
  asked[0]?.(900_000)
  await untilAsked(2)
  asked[1]?.(1_000_001)
  await spent
  expect(asked).toHaveLength(2)
})

test('a reading under way when the work ends is not held against the next work', async () => {
  const first = makeThread()
  let spent = 0
  const stop = limitProcessorTime(1000, first.read, () => (spent += 1))
  await first.untilAsked(1)
  stop()
  first.asked[0]?.(5_000_000)
  // Longer than it takes to be asked again.
  const second = makeThread()
  const stopSecond = limitProcessorTime(1000, second.read, () => {})
  await second.untilAsked(1)
  stopSecond()
  expect(spent).toBe(0)
  expect(first.asked).toHaveLength(1)
})
