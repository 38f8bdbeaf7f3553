/** @jest-environment node */
import {setTimeout as wait} from 'node:timers/promises'
import {attempt} from './attempts'

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
  const drawn: number[] = []
  const random = () => {
    drawn.push(performance.now())
    return 0.9
  }
  const ask = async () => Promise.reject(new Error('no'))
  const slow = {...patience, retryBaseMs: 40, random}
  await expect(attempt(ask, slow, always)).rejects.toThrow('no')
  const ended = performance.now()
  expect(drawn).toHaveLength(2)
  expect((drawn[1] ?? 0) - (drawn[0] ?? 0)).toBeGreaterThanOrEqual(34)
  expect(ended - (drawn[1] ?? 0)).toBeGreaterThanOrEqual(68)
})

test('what comes after the deadline is let go, an error without a word', async () => {
  const late = async () => {
    await wait(40)
    throw new Error('late')
  }
  await expect(attempt(late, patience, always)).rejects.toThrow('longer than 20 ms')
  // Jest fails a test that leaves a rejection to itself.
  await wait(60)
})
