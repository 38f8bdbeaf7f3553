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

/** Unit and component tests, in Jest. */
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

/** The production build of Studio and site, against a lake that holds the demo edition. */
export async function buildForTests({processes, settings}) {
  await ensureStudio(settings)
  // Chosen only now: minutes have passed, in which somebody else may have taken the first choice.
  const lakePort = await findFreePorts(streamPortCount + 1)
  const content = await openContent(processes, {...settings, lakePort}, {seed: demoSeed})
  await ensureSite(settings, content)
  await processes.stopAll()
  return {passed: 2, failed: 0}
}

/** The journeys in a real browser that prove the main job, against that build. */
export const runBrowserTests = (context) => runJourneys('main', context)

/** All other journeys. */
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
  // The main ones have units beside them.
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

/** Kills the lake under load again and again. */
export const runKillRounds = () =>
  runScript('Killing the lake, 20 times', 'lake/tests/fault/kill-rounds.ts', {ROUNDS: '20'})

/** Sends the lake made-up requests. */
export const runFuzz = () =>
  runScript('Sending 5,000 made-up requests', 'lake/tests/fuzz/requests.ts', {REQUESTS: '5000'})

/** The official GROQ suite over HTTP; says so and passes where the suite is not at hand. */
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

/** A suite that ends with an error has failed, also when it counted no failed test. */
const atLeastOne = (code, failed) => (code === 0 ? failed : Math.max(failed, 1))
