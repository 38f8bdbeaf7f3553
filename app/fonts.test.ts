/** @jest-environment node */
import {readFileSync} from 'node:fs'
import path from 'node:path'
import {common, rare} from '@/scripts/runner/fonts.mjs'

test('faces of rare characters are asked for by exactly the characters that their files have', () => {
  const source = readFileSync(path.join(import.meta.dirname, 'fonts.ts'), 'utf8')
  const range = rare
    .map((points) => [...new Set(points)].map((point) => point.toString(16).toUpperCase()))
    .map((points) => `U+${points.map((point) => point.padStart(4, '0')).join('-')}`)
    .join(', ')
  expect(source.split(`'${range}'`)).toHaveLength(3)
})

test('each character stands in one of the two files', () => {
  const every = (ranges: number[][]) =>
    ranges.flatMap(([first = 0, last = 0]) =>
      Array.from({length: last - first + 1}, (_, at) => first + at),
    )
  const all = [...every(common), ...every(rare)]
  expect(new Set(all).size).toBe(all.length)
  const western = every([[0xa0, 0xff]])
  expect(western.filter((letter) => !all.includes(letter))).toEqual([])
})
