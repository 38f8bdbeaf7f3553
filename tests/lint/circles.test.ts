/** @jest-environment node */
import {globSync, readFileSync} from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../..')
const rooms = '{app,bench,cache,components,lake,lib,sanity,scripts,server,tests}'
const files = globSync(`${rooms}/**/*.{ts,tsx,mjs}`, {cwd: root})
const known = new Set(files)

/** Our files that a file imports, for types too. */
function importsOf(file: string): string[] {
  const source = readFileSync(path.join(root, file), 'utf8')
  const named = source.matchAll(/(?:^|\n)(?:import|export)\b[^'";]*?\bfrom '([^']+)'/g)
  return [...named].flatMap(([, name = '']) => {
    const target = name.startsWith('@/')
      ? name.slice(2)
      : name.startsWith('.') && path.join(path.dirname(file), name)
    if (!target) return []
    return ['', '.ts', '.tsx', '.mjs']
      .map((ending) => target + ending)
      .filter((at) => known.has(at))
  })
}

const imports = new Map(files.map((file) => [file, importsOf(file)]))

/** A path of imports from a file back to itself; undefined if there is none. */
function circleFrom(start: string): string[] | undefined {
  const ways = [[start]]
  const seen = new Set<string>()
  for (let way = ways.pop(); way; way = ways.pop()) {
    for (const next of imports.get(way.at(-1) ?? '') ?? []) {
      if (next === start) return [...way, next]
      if (!seen.has(next)) ways.push([...way, next])
      seen.add(next)
    }
  }
  return undefined
}

test('no file leads back to itself, not even by its types', () => {
  expect([...imports.values()].flat().length).toBeGreaterThan(1000)
  const circles = files.flatMap((file) => circleFrom(file)?.join(' → ') ?? [])
  expect(circles).toEqual([])
})
