/** @jest-environment node */
import {TokenGuesses} from '../../accounts/token-guesses.ts'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

test('who guesses tokens is soon not heard any more, and keeps out nobody who works', async () => {
  const ask = (token: string) =>
    fetch(`${lake.url}/v1/users/me`, {headers: {authorization: `Bearer ${token}`}})
  const token = lake.accounts.createToken('viewer', 'test')
  expect((await ask(token)).status).toBe(200)
  const statuses: number[] = []
  for (let guess = 0; guess < 210; guess += 1) statuses.push((await ask(`lk${guess}`)).status)
  expect(new Set(statuses.slice(0, 200))).toEqual(new Set([401]))
  expect(new Set(statuses.slice(200))).toEqual(new Set([429]))
  const refused = await ask('lk211')
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({message: expect.stringContaining('Too many')})
  expect((await ask(token)).status).toBe(200)
  lake.accounts.revoke(token)
  expect((await ask(token)).status).toBe(401)
})

test('addresses are counted one by one, and all together', () => {
  const guesses = new TokenGuesses({perAddress: 2, inAll: 3})
  guesses.note('a', 'here', false)
  guesses.note('b', 'here', false)
  expect(guesses.wait('c', 'here')).toBeGreaterThan(0)
  expect(guesses.wait('c', 'there')).toBe(0)
  guesses.note('c', 'there', false)
  expect(guesses.wait('d', 'elsewhere')).toBeGreaterThan(0)
  guesses.note('right', 'elsewhere', true)
  expect(guesses.wait('right', 'elsewhere')).toBe(0)
})
