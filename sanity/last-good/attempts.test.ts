/** @jest-environment node */
import {attempt, attemptWhileBusy} from './attempts'

const patience = {deadlineMs: 20, retries: 2, retryBaseMs: 1, random: () => 0.5}
const always = () => true

test('asks up to three times, and tells the last failure', async () => {
  let asked = 0
  const failing = attempt(async () => Promise.reject(new Error(`${++asked}`)), patience, always)
  await expect(failing).rejects.toThrow('3')
  expect(asked).toBe(3)
})

test('is content with the first good answer', async () => {
  let asked = 0
  const ask = async () => (++asked < 2 ? Promise.reject(new Error('no')) : asked)
  expect(await attempt(ask, patience, always)).toBe(2)
})

test('does not ask again where that is in vain', async () => {
  let asked = 0
  const ask = async () => Promise.reject(new Error(`${++asked}`))
  await expect(attempt(ask, patience, () => false)).rejects.toThrow('1')
  expect(asked).toBe(1)
})

test('an error that is thrown at once is a failure like others', async () => {
  const ask = () => {
    throw new Error('at once')
  }
  await expect(attempt(ask, patience, always)).rejects.toThrow('at once')
})

test('waits longer each time, by chance between nothing and twice as much', async () => {
  const waits: number[] = []
  const pause = async (ms: number) => void waits.push(ms)
  const ask = async () => Promise.reject(new Error('no'))
  const slow = {...patience, retryBaseMs: 40, random: () => 0.9}
  await expect(attempt(ask, slow, always, pause)).rejects.toThrow('no')
  expect(waits).toEqual([36, 72])
})

test('what comes after the deadline is let go, an error without a word', async () => {
  const late = Promise.withResolvers<never>()
  await expect(attempt(() => late.promise, patience, always)).rejects.toThrow('longer than 20 ms')
  late.reject(new Error('late'))
  // Jest fails a test that leaves a rejection unhandled.
  await new Promise((resolve) => setImmediate(resolve))
})

test('while the lake is busy, waits longer each time, by chance half as long', async () => {
  const waits: number[] = []
  const pause = async (ms: number) => void waits.push(ms)
  const ask = async () => Promise.reject(new Error('busy'))
  const mayWait = async () => true
  const busy = {busyRetries: 3, busyBaseMs: 100, random: () => 0.5}
  await expect(attemptWhileBusy(ask, busy, mayWait, pause)).rejects.toThrow('busy')
  expect(waits).toEqual([75, 150, 300])
})
