import {checks} from './checks.mjs'
import {Failure, printError} from './failure.mjs'
import {secondsSince} from './progress.mjs'
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
 * Every part of `npm test`, in order. A part gets `{processes, settings}` and returns how many of
 * its tests passed and failed; a check counts as one test.
 */
const daily = {...checks, unit: runUnitTests, build: buildForTests, e2e: runBrowserTests}

/** What `npm run test:all` runs as well: the journeys and suites that take longer. */
const further = {
  further: runFurtherBrowserTests,
  kill: runKillRounds,
  fuzz: runFuzz,
  groq: runGroqSuite,
}

const parts = {...daily, ...further}

/**
 * The parts that were named, or else the daily ones; `--all` names every part.
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

/** Runs the parts one after the other, the next also when one fails. */
export async function runParts(names, context) {
  const results = []
  for (const name of names) {
    const start = Date.now()
    const {passed, failed} = await runPart(name, context)
    results.push({name, passed, failed, time: secondsSince(start)})
  }
  return results
}

async function runPart(name, context) {
  try {
    return await parts[name](context)
  } catch (error) {
    printError(error)
    return {passed: 0, failed: 1}
  }
}

/** Prints the times and the closing line; returns whether all passed. */
export function reportParts(results) {
  console.log('')
  for (const {name, passed, failed, time} of results) {
    const counts = `${passed} passed${failed > 0 ? `, ${failed} FAILED` : ''}`
    console.log(`${failed > 0 ? '✗' : '✓'} ${name.padEnd(12)}${time.padStart(9)}   ${counts}`)
  }
  const sum = (key) => results.reduce((total, result) => total + result[key], 0)
  console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
  return sum('failed') === 0
}
