/** @jest-environment node */
import {PreviewGuesses} from './preview-guesses.ts'

let now = 0
const tries = () => new PreviewGuesses({ofOne: 3, ofAll: 5}, () => now)

const wrong = (guesses: PreviewGuesses, client: string, times: number) => {
  for (let time = 0; time < times; time += 1) guesses.noteWrong(client)
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
