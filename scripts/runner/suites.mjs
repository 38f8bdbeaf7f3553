import {existsSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {ensureSite, ensureStudio} from './build.mjs'
import {ensureChromium} from './chromium.mjs'
import {runCommand} from './command.mjs'
import {demoSeed, openContent} from './content.mjs'
import {ensureNginx} from './nginx.mjs'
import {streamPortCount} from './environment.mjs'
import {findFreePorts} from './preflight.mjs'
import {node, packageFile} from './project.mjs'
import {withProgress} from './progress.mjs'
import {failuresOfJest, failuresOfPlaywright, reasonOf} from './test-failures.mjs'

/** Runs unit and component tests with Jest. */
export async function runUnitTests({settings}) {
  const nginx = await ensureNginx()
  const report = path.join(settings.dataDir, 'jest.json')
  const args = [
    packageFile('jest/bin/jest.js'),
    '--json',
    '--maxWorkers=100%',
    `--outputFile=${report}`,
  ]
  const env = {
    ...process.env,
    NGINX_PATH: nginx,
    NODE_OPTIONS: '--experimental-vm-modules --no-warnings',
  }
  const {code, lines} = await withProgress('Running unit and component tests', (note) =>
    runCommand(node, args, {env, onLine: (line) => line.startsWith('PASS') && note(line)}),
  )
  if (code !== 0) showAll(lines.filter((line) => !line.startsWith('{"num')))
  const results = read(report)
  const {numPassedTests = 0, numFailedTests = 0, numRuntimeErrorTestSuites = 0} = results
  const failed = numFailedTests + numRuntimeErrorTestSuites
  return {
    passed: numPassedTests,
    failed: atLeastOne(code, failed),
    failures: failuresOfJest(results),
  }
}

/** Builds Studio and site for production, against a lake with the demo edition. */
export async function buildForTests({processes, settings}) {
  await ensureStudio(settings)
  // Chosen now: minutes have passed, in which the first choice may have been taken.
  const lakePort = await findFreePorts(streamPortCount + 1)
  const content = await openContent(processes, {...settings, lakePort}, {seed: demoSeed})
  await ensureSite(settings, content)
  await processes.stopAll()
  return {passed: 2, failed: 0}
}

/** Runs the browser tests of the main workflow against that build. */
export const runBrowserTests = (context) => runJourneys('main', context)

/** Runs all other browser tests. */
export const runFurtherBrowserTests = (context) => runJourneys('further', context)

/** @param {'main' | 'further'} project of playwright.config.ts */
async function runJourneys(project, {settings}) {
  const chromium = await ensureChromium()
  const report = path.join(settings.dataDir, `playwright-${project}.json`)
  const env = {
    ...process.env,
    CHROMIUM_PATH: chromium,
    DATA_DIR: path.join(settings.dataDir, 'e2e'),
    PLAYWRIGHT_JSON_OUTPUT_FILE: report,
    PORT: String(settings.port),
    SITE_URL: settings.siteUrl,
  }
  const results = `--output=test-results/${project}`
  // Unit tests run beside the main ones.
  const workers = project === 'further' ? 2 : 1
  const args = ['test', `--project=${project}`, `--workers=${workers}`, results]
  const {code, lines} = await withProgress(`Running journeys in ${chromium}`, (note) =>
    runCommand(node, [packageFile('@playwright/test/cli.js'), ...args, '--reporter=list,json'], {
      env,
      onLine: note,
    }),
  )
  if (code !== 0) showAll(lines)
  const journeys = read(report)
  const {expected = 0, unexpected = 0, flaky = 0} = journeys.stats ?? {}
  return {
    passed: expected + flaky,
    failed: atLeastOne(code, unexpected),
    ...failuresOfPlaywright(journeys),
  }
}

/** Kills the lake under load, repeatedly. */
export const runKillRounds = () =>
  runScript('Killing the lake, 20 times', 'lake/tests/fault/kill-rounds.ts', {ROUNDS: '20'})

/** Sends random requests to the lake. */
export const runFuzz = () =>
  runScript('Sending 5,000 made-up requests', 'lake/tests/fuzz/requests.ts', {REQUESTS: '5000'})

/** Runs the official GROQ suite over HTTP; passes with a message if the suite is missing. */
export const runGroqSuite = () =>
  runScript('Asking the GROQ suite', 'lake/tests/conformance/groq-suite.ts', {GROQ_OVER: 'http'})

async function runScript(title, file, choices) {
  const args = ['--disable-warning=ExperimentalWarning', file]
  const env = {...process.env, ...choices}
  const {code, lines} = await withProgress(title, (note) =>
    runCommand(node, args, {env, onLine: note}),
  )
  if (code !== 0) showAll(lines)
  if (code === 0) return {passed: 1, failed: 0}
  return {passed: 0, failed: 1, failures: [{name: title, file, reason: reasonOf(lines.at(-1))}]}
}

const read = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {})

const showAll = (lines) => console.error(`\n${lines.join('\n')}`)

/** The number of failures: at least 1 for a suite that exits with an error. */
const atLeastOne = (code, failed) => (code === 0 ? failed : Math.max(failed, 1))
