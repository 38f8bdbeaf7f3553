import {createWriteStream, existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {runCommand} from './command.mjs'
import {bundleElements} from './elements.mjs'
import {Failure} from './failure.mjs'
import {fingerprint, sources} from './fingerprint.mjs'
import {subsetFonts} from './fonts.mjs'
import {node, root} from './project.mjs'
import {withProgress} from './progress.mjs'
import {next, siteEnvironment} from './site.mjs'
import {sanity, studioEnvironment} from './studio.mjs'

const shownLogLines = 60

/** Per build, a file that notes what it was made from, and a file that proves it exists. */
const builds = {
  studio: {
    title: 'Building the Studio',
    note: 'public/studio/build.json',
    proof: 'public/studio/index.html',
  },
  site: {title: 'Building the site', note: '.next/casebook-build.json', proof: '.next/BUILD_ID'},
}

/** What the site was built from, or undefined: `baked` are the settings it contains. */
export function readBuildNote(name) {
  const {note, proof} = builds[name]
  const files = [note, proof].map((file) => path.join(root, file))
  return files.every(existsSync) ? JSON.parse(readFileSync(files[0], 'utf8')) : undefined
}

/** Builds the Studio with Sanity's CLI, if its sources changed. */
export async function ensureStudio(settings) {
  const {dataset, hosted} = settings
  const command = [...sanity, 'build', 'public/studio', '-y']
  const baked = {dataset, projectId: hosted?.projectId}
  await ensureBuild('studio', command, studioEnvironment(settings), settings, {baked})
}

/**
 * Builds the site, if its sources or settings changed.
 *
 * @param {Awaited<ReturnType<import('./content.mjs').openContent>>} content it must be reachable
 */
export async function ensureSite(settings, content) {
  const {siteUrl, dataset, hosted} = settings
  const baked = {siteUrl, dataset, projectId: hosted?.projectId, apiHost: hosted?.apiHost}
  const env = siteEnvironment(settings, content)
  let look
  const prepare = async () => {
    look = await revisionsNow(env)
    await makeParts()
  }
  // Without a look, the first start takes all pages for outdated.
  const finish = () => look && writeFileSync(path.join(root, '.next/revisions.json'), look)
  await ensureBuild('site', [...next, 'build'], env, settings, {baked, prepare, finish})
}

/** What is published now, for the site to find what changed since; undefined while the lake fails. */
async function revisionsNow(env) {
  const {code, lines} = await runCommand(node, ['sanity/changes/print-revisions.ts'], {env})
  return code === 0 ? lines.find((line) => line.startsWith('{')) : undefined
}

/** What Next.js is given beside the sources. */
export const makeParts = () => Promise.all([bundleElements(), subsetFonts()])

async function ensureBuild(name, [file, ...args], env, settings, {baked, prepare, finish}) {
  const current = fingerprint(root, sources[name], baked)
  if (readBuildNote(name)?.fingerprint === current) return
  const {title, note} = builds[name]
  const logFile = path.join(settings.dataDir, 'logs', `build-${name}.log`)
  mkdirSync(path.dirname(logFile), {recursive: true})
  await withProgress(title, async (tell) => {
    await prepare?.()
    const log = createWriteStream(logFile)
    const {code, lines} = await runCommand(file, args, {
      env,
      onLine: (line) => {
        log.write(`${line}\n`)
        if (line.trim()) tell(line.trim())
      },
    })
    log.end()
    if (code !== 0)
      throw new Failure(
        `${lines.slice(-shownLogLines).join('\n')}\n\n${title} failed (exit code ${code}): put right what the lines above say; the whole log is ${logFile}.`,
      )
  })
  finish?.()
  writeFileSync(path.join(root, note), `${JSON.stringify({fingerprint: current, baked})}\n`)
}
