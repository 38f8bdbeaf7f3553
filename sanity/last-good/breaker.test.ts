/** @jest-environment node */
import {createBreaker} from './breaker'

let clock = 0
const now = () => clock
const fresh = () => createBreaker({failures: 5, openMs: 5_000, now})
const open = () => {
  const breaker = fresh()
  for (let n = 0; n < 5; n++) breaker.enter()?.failed()
  return breaker
}

beforeEach(() => {
  clock = 1_000
})

test('five failures in a row open it, four and a success do not', () => {
  const breaker = fresh()
  for (let n = 0; n < 4; n++) breaker.enter()?.failed()
  breaker.enter()?.succeeded()
  for (let n = 0; n < 4; n++) breaker.enter()?.failed()
  expect(breaker.state).toBe('closed')
  breaker.enter()?.failed()
  expect(breaker.state).toBe('open')
  expect(breaker.enter()).toBeUndefined()
})

test('after five seconds one probe at a time goes out, and its success closes it', () => {
  const breaker = open()
  clock += 4_999
  expect(breaker.enter()).toBeUndefined()
  clock += 1
  const probe = breaker.enter()
  expect(probe).toBeDefined()
  expect(breaker.state).toBe('half-open')
  expect(breaker.enter()).toBeUndefined()
  probe?.succeeded()
  expect(breaker.state).toBe('closed')
  expect(breaker.enter()).toBeDefined()
})

test('a probe that fails opens it for five more seconds', () => {
  const breaker = open()
  clock += 5_000
  breaker.enter()?.failed()
  expect(breaker.state).toBe('open')
  clock += 4_999
  expect(breaker.enter()).toBeUndefined()
  clock += 1
  expect(breaker.enter()).toBeDefined()
})

test('a probe that decides nothing makes way for the next', () => {
  const breaker = open()
  clock += 5_000
  breaker.enter()?.undecided()
  expect(breaker.state).toBe('open')
  expect(breaker.enter()).toBeDefined()
})

test('questions asked before it opened do not prolong it when they fail late', () => {
  const breaker = fresh()
  const late = breaker.enter()
  for (let n = 0; n < 5; n++) breaker.enter()?.failed()
  clock += 4_000
  late?.failed()
  clock += 1_000
  const probe = breaker.enter()
  expect(probe).toBeDefined()
  late?.failed()
  expect(breaker.state).toBe('half-open')
  probe?.succeeded()
  expect(breaker.state).toBe('closed')
})
