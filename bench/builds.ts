/**
 * Builds the site over 100, 1,000 and 10,000 articles, then visits each of the last, and prints how
 * long the builds took, how the visits went, and what memory the site then has. `--sizes=100,500`
 * takes others. It replaces the build of this checkout. The exit code is 1 when a bound is missed.
 */
import {mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {parseArgs} from 'node:util'
import {clientOf} from 'local-lake/testing/test-lake'
import {ensureStudio, makeParts} from '../scripts/runner/build.mjs'
import {runCommand} from '../scripts/runner/command.mjs'
import {openContent} from '../scripts/runner/content.mjs'
import {runLakeCommand} from '../scripts/runner/lake.mjs'
import {scratchSettings} from '../scripts/runner/prepare.mjs'
import {createProcesses} from '../scripts/runner/processes.mjs'
import {next, siteEnvironment, startSite} from '../scripts/runner/site.mjs'
import {residentMegabytes} from 'local-lake/testing/resident-megabytes'
import {importArticles} from 'local-lake/testing/articles'
import {percentile} from './percentile.ts'

const {values} = parseArgs({options: {sizes: {type: 'string', default: '100,1000,10000'}}})
const sizes = values.sizes.split(',').map(Number)
const bounds = {buildSeconds: 120, megabytes: 500}
const visitors = 8

interface Measured {
  articles: number
  buildSeconds: number
  failed?: number
  p99Ms?: number
  megabytes?: number
}

async function measure(articles: number, isLast: boolean): Promise<Measured> {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-builds-'))
  const settings = await scratchSettings(folder)
  const processes = createProcesses()
  try {
    const content = await openContent(processes, settings)
    const {lines} = await runLakeCommand('token', ['--role', 'administrator'], content.env)
    await importArticles(clientOf(content.lake?.url ?? '', lines.at(-1) ?? ''), articles)
    await ensureStudio(settings)
    await makeParts()
    const started = performance.now()
    const [program = '', ...args] = next
    const env = siteEnvironment(settings, content)
    const {code, lines: said} = await runCommand(program, [...args, 'build'], {env})
    if (code !== 0) throw new Error(`The build failed:\n${said.slice(-40).join('\n')}`)
    const buildSeconds = (performance.now() - started) / 1000
    if (!isLast) return {articles, buildSeconds}
    const site = await startSite(processes, settings, content, (line) => console.error(line))
    const visits = await visitAll(settings.siteUrl, articles)
    return {articles, buildSeconds, ...visits, megabytes: residentMegabytes(site.child.pid)}
  } finally {
    await processes.stopAll()
    rmSync(folder, {recursive: true, force: true})
  }
}

/** Each page once, by several visitors at a time: none was rendered before but the newest. */
async function visitAll(siteUrl: string, articles: number) {
  const times: number[] = []
  let [upNext, failed] = [0, 0]
  const visitor = async () => {
    for (let at = upNext++; at < articles; at = upNext++) {
      const section = at % 10 ? 'case-studies' : 'interviews'
      const started = performance.now()
      const answer = await fetch(`${siteUrl}/${section}/piece-${at}`)
      await answer.text()
      times.push(performance.now() - started)
      if (answer.status !== 200) {
        failed += 1
        console.error(`piece-${at}: ${answer.status} after ${Math.round(times.at(-1) ?? 0)} ms`)
      }
    }
  }
  await Promise.all(Array.from({length: visitors}, visitor))
  return {failed, p99Ms: percentile(times, 0.99)}
}

const results: Measured[] = []
for (const size of sizes) {
  results.push(await measure(size, size === sizes.at(-1)))
  console.error(results.at(-1))
}
console.table(results)
const isMissed = ({buildSeconds, failed = 0, megabytes = 0}: Measured) =>
  buildSeconds > bounds.buildSeconds || failed > 0 || megabytes > bounds.megabytes
console.log(
  `To reach: a build within ${bounds.buildSeconds} s, no failed visit, ${bounds.megabytes} MB.`,
)
process.exitCode = results.some(isMissed) ? 1 : 0
