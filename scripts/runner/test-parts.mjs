import {readdirSync} from 'node:fs'
import {checks} from './checks.mjs'
import {Failure, printError} from './failure.mjs'
import {secondsSince} from './progress.mjs'
import {describeFailures, reasonOfOutput} from './test-failures.mjs'
import {
  buildForTests,
  runBrowserTests,
  runFurtherBrowserTests,
  runFuzz,
  runGroqSuite,
  runKillRounds,
  runUnitTests,
} from './suites.mjs'

/**
 * The parts of `npm test`, in order. A part gets `{processes, settings}` and returns how many of
 * its tests passed and failed; a check counts as one test.
 */
const daily = {...checks, unit: runUnitTests, build: buildForTests, e2e: runBrowserTests}

/** Additional parts of `npm run test:all`: tests that take longer. */
const further = {
  further: runFurtherBrowserTests,
  kill: runKillRounds,
  fuzz: runFuzz,
  groq: runGroqSuite,
}

const parts = {...daily, ...further}

/**
 * The parts that were named, by default the daily ones; `--all` selects every part.
 * @throws {Failure} naming the parts there are, when `names` has another
 */
export function selectParts(names) {
  if (names.includes('--all')) return Object.keys(parts)
  const unknown = names.find((name) => !Object.hasOwn(parts, name))
  if (unknown)
    throw new Failure(
      `There is no part "${unknown}": choose from ${Object.keys(parts).join(', ')}, or --all.`,
    )
  if (names.length === 0) return Object.keys(daily)
  return Object.keys(parts).filter((name) => names.includes(name))
}

/** Rows of parts that run concurrently, to use two cores. */
const rows = [
  ['typegen', 'unit', 'types', 'unused', 'kill', 'fuzz', 'groq'],
  ['format', 'lint', 'conventions', 'build', 'e2e', 'further'],
]

/** Runs parts, the next also if one fails; results are in the order of the parts. */
export async function runParts(names, context) {
  const results = new Map()
  const runRow = async (row) => {
    for (const name of row.filter((each) => names.includes(each))) {
      const start = Date.now()
      const result = lacksBuild(name, results) ?? (await runPart(name, context))
      results.set(name, {failures: [], flaky: [], ...result, name, time: secondsSince(start)})
    }
  }
  await Promise.all(rows.map(runRow))
  return [...names.map((name) => results.get(name)), ...findLeftovers(results, context.settings)]
}

/** The result of browser tests whose build failed: one failure, not one per test. */
function lacksBuild(name, results) {
  const isJourney = name === 'e2e' || name === 'further'
  if (!isJourney || !results.get('build')?.failed) return undefined
  const reason = 'there is no build to test, for the reason that stands with it'
  return {passed: 0, failed: 1, failures: [{name: 'not run', file: name, reason}]}
}

async function runPart(name, context) {
  try {
    return await parts[name](context)
  } catch (error) {
    printError(error)
    const reason = reasonOfOutput(error instanceof Error ? error.message : String(error))
    return {passed: 0, failed: 1, failures: [{name: 'could not be run', file: name, reason}]}
  }
}

/** Caches that tools keep in the temporary folder, where Sanity's CLI has its settings too. */
const toolCaches = /^(\.config|jiti|node-compile-cache|playwright-transform-cache-\d+)$/

/** An additional result if all parts passed but left files in the temporary folder. */
function findLeftovers(results, {temporary}) {
  const left = readdirSync(temporary).filter((entry) => !toolCaches.test(entry))
  const passed = [...results.values()].every(({failed}) => failed === 0)
  if (left.length === 0 || !passed) return []
  const reason = `${left.length} are there, such as ${left.slice(0, 3).join(', ')}`
  const failure = {name: 'nothing is left in the temporary folder', file: temporary, reason}
  return [{name: 'leftovers', passed: 0, failed: 1, failures: [failure], flaky: [], time: ''}]
}

/** Prints times, failures and the final line; returns whether all parts passed. */
export function reportParts(results) {
  console.log('')
  for (const {name, passed, failed, time} of results) {
    const counts = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)}${time.padStart(9)}   ${counts}`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  const all = (key) => results.flatMap((result) => result[key])
  const named = [
    ...describeFailures('Passed at the second try only:', all('flaky')),
    ...describeFailures('Failed:', all('failures')),
  ]
  if (named.length > 0) console.log(named.join('\n'))
  const flaky = all('flaky').length
  const second = flaky > 0 ? `, ${flaky} at the second try` : ''
  console.log(`\n${sum('passed')} passed${second}, ${sum('failed')} failed`)
  return sum('failed') === 0
}
