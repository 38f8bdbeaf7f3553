/** @jest-environment node */
import {PreviewGuesses} from './preview-guesses.ts'

let now = 0
const tries = () => new PreviewGuesses({ofOne: 3, ofAll: 5}, () => now)

const wrong = (guesses: PreviewGuesses, client: string, times: number) => {
  for (let time = 0; time < times; time += 1) guesses.noteTry(client)
}

test('who tried a few wrong addresses waits a minute, and others do not', () => {
  const guesses = tries()
  wrong(guesses, 'a', 3)
  expect([guesses.mayTry('x', 'a'), guesses.mayTry('x', 'b')]).toEqual([false, true])
  now += 60_000
  expect(guesses.mayTry('x', 'a')).toBe(true)
})

test('many clients together are stopped too, but not from what was opened before', () => {
  const guesses = tries()
  guesses.noteRight('theirs')
  for (const client of ['a', 'b', 'c', 'd', 'e']) wrong(guesses, client, 1)
  expect([guesses.mayTry('x', 'f'), guesses.mayTry('theirs', 'f')]).toEqual([false, true])
  expect(guesses.mayTry('theirs', 'a')).toBe(true)
})

test('of ten thousand guesses at once, from as many clients, a few thousand are looked up', () => {
  const guesses = new PreviewGuesses(undefined, () => now)
  let lookedUp = 0
  for (let client = 0; client < 10_000; client += 1)
    if (guesses.mayTry(`guess ${client}`, `client ${client}`)) {
      guesses.noteTry(`client ${client}`)
      lookedUp += 1
    }
  expect(lookedUp).toBe(3_000)
})

test('a try that was right does not count', () => {
  const guesses = tries()
  for (let visit = 0; visit < 20; visit += 1) {
    guesses.noteTry('a')
    guesses.forgive('a')
  }
  expect(guesses.mayTry('x', 'a')).toBe(true)
})

test('a longer time has a limit of its own', () => {
  const guesses = new PreviewGuesses({ofOne: 3, ofAll: 5, perMs: 86_400_000}, () => now)
  wrong(guesses, 'a', 3)
  now += 3_600_000
  expect(guesses.mayTry('x', 'a')).toBe(false)
  now += 86_400_000
  expect(guesses.mayTry('x', 'a')).toBe(true)
})
