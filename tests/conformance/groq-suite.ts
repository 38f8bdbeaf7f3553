/**
 * Runs the official GROQ conformance suite through the lake's own query engine and prints how much
 * of each group passes. `GROQ_SUITE` names the compiled suite (gzipped NDJSON); `VERBOSE=1` lists
 * the failures. `GROQ_OVER=http` starts a lake instead, makes each of the suite's datasets through the API
 * with the real client, asks over HTTP, drops the dataset again, and names what did not pass by file.
 */
import {existsSync, readFileSync} from 'node:fs'
import {isDeepStrictEqual} from 'node:util'
import {gunzipSync} from 'node:zlib'
import {memorySnapshot} from '../../sanity/lake/query/memory-snapshot.ts'
import {QueryError} from '../../sanity/lake/query/query-error.ts'
import {runQuery} from '../../sanity/lake/query/run-query.ts'
import {knownMisses} from './known-misses.ts'
import {openOverHttp, stoodIn} from './over-http.ts'

type Case = {
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

// What the API adds to each document that it stores. The suite's own results have none of these.
const added = new Set(['_rev', '_createdAt', '_updatedAt'])

const file =
  process.env['GROQ_SUITE'] ??
  new URL('../../../shared/data/groq-test-suite.ndjson.gz', import.meta.url).pathname

if (existsSync(file))
  await (process.env['GROQ_OVER'] === 'http' ? runOverHttp(file) : runSuite(file))
else
  console.log(
    `Skipped: no GROQ suite at ${file}. Compile sanity-io/groq-test-suite and name it in GROQ_SUITE.`,
  )

async function runSuite(path: string): Promise<void> {
  const entries = readSuite(path)
  const datasets = new Map(
    entries
      .filter((entry) => entry._type === 'dataset')
      // A few of the suite's datasets are links to large files elsewhere: those are left out.
      .flatMap(({_id, documents}) =>
        documents ? [[_id, memorySnapshot(documents)] as const] : [],
      ),
  )
  const groups: Record<string, {passed: number; total: number}> = {}
  for (const test of entries.filter((entry) => entry._type === 'test')) {
    if (isLeftOut(test)) continue
    const snapshot = datasets.get(test.dataset._ref)
    if (!snapshot) continue
    const group = (groups[test.features.join(' + ') || 'core'] ??= {passed: 0, total: 0})
    const passed = await passes(test, snapshot)
    group.total += 1
    if (passed) group.passed += 1
    else if (process.env['VERBOSE'])
      console.log(`${test.filename}: ${test.name}\n  ${test.query.trim()}`)
  }
  console.table(groups)
}

function readSuite(path: string): (Case | Dataset)[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n')
  return lines.map((line) => JSON.parse(line))
}

// The first, unversioned language, and deliberately slow nestings, are not what clients send.
function isLeftOut({version, name}: Case): boolean {
  return /^(<|0\.|v?0)/.test(version ?? '') || /nested 3/i.test(name)
}

async function runOverHttp(path: string): Promise<void> {
  const entries = readSuite(path)
  const tests = Map.groupBy(
    entries.filter((entry) => entry._type === 'test').filter((test) => !isLeftOut(test)),
    ({dataset}) => dataset._ref,
  )
  const groups: Record<string, {passed: number; total: number}> = {}
  const misses: Record<string, {tests: number; cause: string}> = {}
  const unexplained: string[] = []
  const met = new Set<string>()
  const lake = await openOverHttp()
  for (const entry of entries) {
    if (entry._type !== 'dataset' || !entry.documents) continue
    const cases = tests.get(entry._id) ?? []
    if (cases.length === 0) continue
    const dataset = await lake.fill(entry.documents)
    for (const test of cases) {
      const group = (groups[test.features.join(' + ') || 'core'] ??= {passed: 0, total: 0})
      const answer = await dataset.ask(test.query, test.params ?? {})
      const passed =
        'refused' in answer
          ? !test.valid
          : test.valid && isSameJson(asSent(answer.result), test.result)
      group.total += 1
      if (passed) group.passed += 1
      else {
        const why =
          'refused' in answer ? answer.refused : test.valid ? 'another result' : 'not refused'
        const known = knownMisses.find(
          (miss) => miss.file === test.filename && miss.query.test(test.query),
        )
        if (known) met.add(known.cause)
        else unexplained.push(`${test.filename}: ${test.query.trim()}\n  ${dataset.refused ?? why}`)
        const cause = known?.cause ?? 'NO NAMED CAUSE'
        const miss = (misses[`${test.filename}: ${cause}`] ??= {tests: 0, cause})
        miss.tests += 1
      }
    }
    await dataset.drop()
  }
  await lake.stop()
  console.table(groups)
  for (const [name, {tests: count}] of Object.entries(misses)) console.log(`${count} × ${name}`)
  for (const miss of unexplained) console.log(`No named cause: ${miss}`)
  const passing = knownMisses.filter(({cause}) => !met.has(cause))
  for (const {cause} of passing) console.log(`Passes now, so take it off the list: ${cause}`)
  if (unexplained.length || passing.length) process.exitCode = 1
}

async function passes(test: Case, snapshot: ReturnType<typeof memorySnapshot>): Promise<boolean> {
  try {
    const {result} = await runQuery(snapshot, {
      query: test.query,
      params: test.params ?? {},
      perspective: 'raw',
      projectId: 'groq-test-suite',
      dataset: 'production',
      identity: 'me',
    })
    return test.valid && isSameJson(result, test.result)
  } catch (error) {
    if (error instanceof QueryError) return !test.valid
    throw error
  }
}

/** As JSON, and with the suite's own tolerance for the last digits of a number. */
function isSameJson(ours: unknown, theirs: unknown): boolean {
  const round = (_name: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(10)) : value
  const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null, round))
  const isRanked = JSON.stringify(theirs ?? null).includes('"_pos":')
  return isDeepStrictEqual(plain(isRanked ? ranked(ours) : ours), plain(theirs))
}

function asSent(result: unknown): unknown {
  if (Array.isArray(result)) return result.map(asSent)
  if (typeof result !== 'object' || result === null) return result
  const kept = Object.entries(result).filter(
    ([name, value]) => !added.has(name) && !(name === '_type' && value === stoodIn),
  )
  return Object.fromEntries(kept.map(([name, value]) => [name, asSent(value)]))
}

/** Scores are each engine's own: the suite only says which place a score gets, the best being 1. */
function ranked(result: unknown): unknown {
  if (!Array.isArray(result)) return result
  const scores = [...new Set(result.map(({_score}) => _score))].toSorted((a, b) => b - a)
  return result.map(({_score, ...rest}) => ({...rest, _pos: scores.indexOf(_score) + 1}))
}
