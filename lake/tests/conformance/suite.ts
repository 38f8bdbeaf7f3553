import {readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {stoodIn} from './over-http.ts'

export type Case = {
  _type: 'test'
  name: string
  filename: string
  query: string
  params: Record<string, unknown> | null
  result: unknown
  valid: boolean
  version: string | null
  features: string[]
  dataset: {_ref: string}
}
type Dataset = {_type: 'dataset'; _id: string; documents?: {_id: string; _type: string}[]}

// Fields that the API adds to stored documents; the suite's results lack them.
const added = new Set(['_rev', '_createdAt', '_updatedAt'])

/** The compiled suite: gzipped NDJSON. */
export const suiteFile =
  process.env['GROQ_SUITE'] ??
  new URL('../../../../shared/data/groq-test-suite.ndjson.gz', import.meta.url).pathname

export function readSuite(path: string): (Case | Dataset)[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

// Clients send neither the first, unversioned language nor deliberately slow nestings.
export function isLeftOut({version, name}: Case): boolean {
  return /^(<|0\.|v?0)/.test(version ?? '') || /nested 3/i.test(name)
}

/** Equality as JSON, with the suite's tolerance for the last digits of numbers. */
export function isSameJson(ours: unknown, theirs: unknown): boolean {
  const round = (_name: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(10)) : value
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null, round))
  const isRanked = JSON.stringify(theirs ?? null).includes('"_pos":')
  return isDeepStrictEqual(plain(isRanked ? ranked(ours) : ours), plain(theirs))
}

export function asSent(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(asSent)
  if (typeof result !== 'object' || result === null) return result
  const kept = Object.entries(result).filter(
    ([name, value]) => !added.has(name) && !(name === '_type' && value === stoodIn),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, asSent(value)]))
}

/** Scores differ between engines: the suite only compares ranks, the best being 1. */
function ranked(result: unknown): unknown {
  if (!Array.isArray(result)) return result
  const scores = [...new Set(result.map(({_score}) => _score))].toSorted((a, b) => b - a)
  return result.map(({_score, ...rest}) => ({...rest, _pos: scores.indexOf(_score) + 1}))
}
