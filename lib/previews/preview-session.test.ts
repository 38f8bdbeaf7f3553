import {endSession, isSession, newSession, sessionSeconds} from './preview-session'

const key = 'a token of the site'
const now = 1_800_000_000_000

test('a session goes on for eight hours, and no longer', () => {
  const session = newSession(key, now)
  expect(isSession(session, key, now)).toBe(true)
  expect(isSession(session, key, now + sessionSeconds * 1000 - 1)).toBe(true)
  expect(isSession(session, key, now + sessionSeconds * 1000)).toBe(false)
})

test('nobody makes one up, nor makes theirs longer', () => {
  const session = newSession(key, now)
  const [ends, random, signature] = session.split('.')
  for (const made of [
    '',
    'guess',
    `${Number(ends) + 1}.${random}.${signature}`,
    `${ends}.${random}.${'A'.repeat(43)}`,
    `${ends}.${random}.`,
    `${session}x`,
    newSession('another token', now),
  ])
    expect(isSession(made, key, now)).toBe(false)
})

test('who leaves ends theirs for every copy, and no other', () => {
  const [mine, other] = [newSession(key, now), newSession(key, now)]
  endSession(mine, key, now)
  expect(isSession(mine, key, now)).toBe(false)
  expect(isSession(other, key, now)).toBe(true)
})

test('what is no session cannot be ended', () => {
  expect(() => endSession('guess', key, now)).not.toThrow()
})
