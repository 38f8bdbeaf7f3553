import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {readBuildNote} from '@/scripts/runner/build.mjs'
import {demoSeed, openContent} from '@/scripts/runner/content.mjs'
import {runLakeCommand, signInLink, startLake} from '@/scripts/runner/lake.mjs'
import {scratchSettings} from '@/scripts/runner/prepare.mjs'
import {checkPorts} from '@/scripts/runner/preflight.mjs'
import {createProcesses} from '@/scripts/runner/processes.mjs'
import {readSecrets} from '@/scripts/runner/secrets.mjs'
import {reconcile, startSite} from '@/scripts/runner/site.mjs'

export interface Publication {
  siteUrl: string
  lakeUrl: string
  dataDir: string
  /** A new one-time address that signs its visitor in to the Studio, as the person of a name if given. */
  signInLink(user?: string): Promise<string>
  /** Ends the lake with a signal and starts it again on the same data and ports, later if wanted. */
  restartLake(options: {signal: 'SIGTERM' | 'SIGKILL'; downMs?: number}): Promise<void>
  /** The result of a GROQ query over drafts, versions and published documents. */
  query(groq: string): Promise<unknown>
  stop(): Promise<void>
}

/**
 * Starts the site as last built, with a lake of its own that holds the demo edition. The site gets
 * the port it was built for, because its canonical addresses name it.
 * @throws Failure when there is no build, or a port is taken
 */
export async function startPublication(): Promise<Publication> {
  const folder = process.env.DATA_DIR ?? mkdtempSync(path.join(tmpdir(), 'casebook-e2e-'))
  mkdirSync(folder, {recursive: true})
  const settings = await scratchSettings(folder, {port: builtPort()})
  await checkPorts(settings)
  const processes = createProcesses()
  const content = await openContent(processes, settings, {seed: demoSeed})
  const {env} = content
  if (!content.lake || !env) throw new Error('Tests need the local lake: unset SANITY_PROJECT_ID.')
  let lake = content.lake
  try {
    await startSite(processes, settings, content, () => {})
    await reconcile(settings, content.secrets)
  } catch (error) {
    await processes.stopAll()
    throw error
  }
  return {
    siteUrl: settings.siteUrl,
    lakeUrl: lake.url,
    dataDir: settings.dataDir,
    async signInLink(user) {
      if (user) await runLakeCommand('user', ['add', user, '--role', 'editor'], env)
      return signInLink(env, user)
    },
    async restartLake({signal, downMs = 0}) {
      await processes.stop(lake.part, signal)
      await setTimeout(downMs)
      lake = await startLake(processes, env)
    },
    async query(groq) {
      const address = new URL(`/v2026-11-01/data/query/${settings.dataset}`, lake.url)
      address.search = new URLSearchParams({query: groq, perspective: 'raw'}).toString()
      const {readToken} = readSecrets(settings.dataDir)
      const response = await fetch(address, {headers: {authorization: `Bearer ${readToken}`}})
      if (!response.ok) throw new Error(`The lake refused ${groq}: ${await response.text()}`)
      const answer: {result: unknown} = await response.json()
      return answer.result
    },
    async stop() {
      await processes.stopAll()
      if (!process.env.DATA_DIR) rmSync(folder, {recursive: true, force: true})
    },
  }
}

/** The port in the address that the build has as its own. */
function builtPort() {
  const note = readBuildNote('site')
  if (!note) throw new Error('There is no build to test: run "npm run build", or "npm test".')
  const {hostname, port} = new URL(note.baked.siteUrl)
  if (hostname === 'localhost' && port) return Number(port)
  throw new Error(`The build is for ${note.baked.siteUrl}: build it for localhost to test it.`)
}
