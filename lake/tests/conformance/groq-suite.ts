/**
 * Runs the official GROQ conformance suite on the lake's query engine and prints the share of each
 * group that passes. `GROQ_SUITE` names the compiled suite (gzipped NDJSON); `VERBOSE=1` lists the
 * failures. `GROQ_OVER=http` runs it over HTTP with the real client instead, in datasets made
 * through the API, and lists failures by file.
 */
import {existsSync} from 'node:fs'
import {memorySnapshot} from '../../query/memory-snapshot.ts'
import {QueryError} from '../../errors/query-error.ts'
import {runQuery} from '../../query/run-query.ts'
import {knownMisses} from './known-misses.ts'
import {openOverHttp} from './over-http.ts'
import {asSent, type Case, isLeftOut, isSameJson, readSuite, suiteFile} from './suite.ts'

if (existsSync(suiteFile))
  await (process.env['GROQ_OVER'] === 'http' ? runOverHttp(suiteFile) : runSuite(suiteFile))
else
  console.log(
    `Skipped: no GROQ suite at ${suiteFile}. Compile sanity-io/groq-test-suite and name it in GROQ_SUITE.`,
  )

async function runSuite(path: string): Promise<void> {
  const entries = readSuite(path)
  const datasets = new Map(
    entries
      .filter((entry) => entry._type === 'dataset')
      // Datasets that are links to large files elsewhere are left out.
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
