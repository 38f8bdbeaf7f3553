import {mkdirSync, mkdtempSync, rmSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {setTimeout} from 'node:timers/promises'
import {pathToFileURL} from 'node:url'
import {untilAnswering} from '@/scripts/runner/answering.mjs'
import {readBuildNote} from '@/scripts/runner/build.mjs'
import {demoSeed, openContent} from '@/scripts/runner/content.mjs'
import {runLakeCommand, signInLink, startLake} from '@/scripts/runner/lake.mjs'
import {scratchSettings} from '@/scripts/runner/prepare.mjs'
import {findFreePorts} from '@/scripts/runner/preflight.mjs'
import {createProcesses} from '@/scripts/runner/processes.mjs'
import {readSecrets} from '@/scripts/runner/secrets.mjs'
import {next, reconcile, sign, siteEnvironment, startSite} from '@/scripts/runner/site.mjs'
import type {FaultyLake} from './faulty-lake'

export type Mutation =
  | {createOrReplace: {_id: string; _type: string}}
  | {patch: {id: string; set: object}}
  | {delete: {id: string}}

interface Options {
  /** URL for the lake's webhooks, instead of the site. */
  webhookUrl?: string
  /** Proxy through which the site queries the lake. */
  between?: FaultyLake
  /** Interval of the site's own poll for changes. */
  pollSeconds?: number
}

export interface Publication {
  siteUrl: string
  lakeUrl: string
  dataDir: string
  /** Output of the site so far. */
  siteLines: readonly string[]
  /** A new one-time sign-in URL for the Studio, for a named user if given. */
  signInLink(user?: string): Promise<string>
  /** A session of the administrator, or of a named user: an editor, unless `role` says otherwise. */
  session(user?: string, role?: 'viewer' | 'contributor' | 'editor'): Promise<string>
  /**
   * Stops the lake with a signal and restarts it with the same data and ports, after `meanwhile`.
   * `at` is its new clock time.
   */
  restartLake(options: {
    signal: 'SIGTERM' | 'SIGKILL'
    downMs?: number
    at?: Date
    meanwhile?: () => Promise<void>
  }): Promise<void>
  /** Sends a signed webhook to the site, as the lake does. */
  tell(change: {
    _id?: string
    _type: string
    operation: string
    slug?: {current: string}
  }): Promise<void>
  /**
   * Stops the site with a signal and restarts it with the same data and port, after `meanwhile`. `at`
   * is its new clock time.
   */
  restartSite(
    signal: 'SIGTERM' | 'SIGKILL',
    at?: Date,
    meanwhile?: () => Promise<void>,
  ): Promise<void>
  /** Sets the clock of a site that was started with `at`. */
  moveSiteClock(to: Date): Promise<void>
  /** The result of a GROQ query over drafts, versions and published documents. */
  query(groq: string): Promise<unknown>
  /** Sends mutations to the lake without the Studio; resolves once they are stored. */
  mutate(mutations: Mutation[]): Promise<void>
  /** Stores documents without the Studio, as an importer would, complete or not. */
  write(documents: {_id: string; _type: string}[]): Promise<void>
  /** Starts a plain `next start` of the same build and lake for comparison; returns its URL. */
  startStockSite(): Promise<string>
  stop(): Promise<void>
}

/**
 * Starts the built site on free ports, with its own lake that holds the demo edition. Its pages are
 * revalidated, as they contain the address they were built for.
 * @throws when there is no build
 */
export async function startPublication({
  webhookUrl,
  between,
  pollSeconds,
}: Options = {}): Promise<Publication> {
  // A new folder each time, so that a retry finds nothing of the first attempt.
  const parent = process.env.DATA_DIR ?? tmpdir()
  mkdirSync(parent, {recursive: true})
  const folder = mkdtempSync(path.join(parent, 'casebook-e2e-'))
  // The site's settings come from this process's environment.
  if (pollSeconds) process.env.POLL_SECONDS = String(pollSeconds)
  else delete process.env.POLL_SECONDS
  if (!readBuildNote('site'))
    throw new Error('There is no build to test: run "npm run build", or "npm test".')
  const settings = await scratchSettings(folder)
  const processes = createProcesses()
  const content = await openContent(processes, settings, {
    seed: demoSeed,
    ...(webhookUrl && {webhookUrl}),
  })
  const {env} = content
  if (!content.lake || !env) throw new Error('Tests need the local lake: unset SANITY_PROJECT_ID.')
  let lake = content.lake
  between?.leadTo(lake.url)
  const seenBySite = between ? {...content, lake: {...lake, url: between.url}} : content
  const siteLines: string[] = []
  const openSite = () =>
    startSite(processes, settings, seenBySite, (line: string) => siteLines.push(line))
  const orStopAll = async (error: unknown) => {
    await processes.stopAll()
    throw error
  }
  let site = await openSite().catch(orStopAll)
  await reconcile(settings, content.secrets).catch(orStopAll)
  let siteMovedBy = 0
  let writer: Promise<string> | undefined
  const token = async () => {
    const {lines} = await runLakeCommand('token', ['--role', 'editor'], env)
    return lines.at(-1) ?? ''
  }
  const mutate = async (mutations: Mutation[]) => {
    const address = new URL(`/v2026-11-01/data/mutate/${settings.dataset}`, lake.url)
    writer ??= token()
    const response = await fetch(address, {
      method: 'POST',
      headers: {authorization: `Bearer ${await writer}`, 'content-type': 'application/json'},
      body: JSON.stringify({mutations}),
    })
    if (!response.ok) throw new Error(`The lake refused documents: ${await response.text()}`)
  }
  const linkFor = async (user?: string, role = 'editor') => {
    if (user) await runLakeCommand('user', ['add', user, '--role', role], env)
    return signInLink(env, user)
  }
  return {
    siteUrl: settings.siteUrl,
    lakeUrl: lake.url,
    dataDir: settings.dataDir,
    siteLines,
    signInLink: linkFor,
    async session(user, role) {
      const {hash} = new URL(await linkFor(user, role))
      const address = `${lake.url}/v2026-11-01/auth/fetch?${hash.slice(1)}`
      const session: {token: string} = await (await fetch(address)).json()
      return session.token
    },
    async restartLake({signal, downMs = 0, at, meanwhile}) {
      await processes.stop(lake.part, signal)
      try {
        await setTimeout(downMs)
        await meanwhile?.()
      } finally {
        lake = await startLake(processes, {...env, ...(at && movedClock(at))})
      }
    },
    async tell(change) {
      const body = JSON.stringify(change)
      const signature = sign(body, Date.now() + siteMovedBy, content.secrets.webhookSecret)
      const response = await fetch(`${settings.siteUrl}/api/revalidate`, {
        method: 'POST',
        headers: {'content-type': 'application/json', 'sanity-webhook-signature': signature},
        body,
      })
      if (!response.ok) throw new Error(`The site refused a webhook: ${await response.text()}`)
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
    async restartSite(signal, at, meanwhile) {
      await processes.stop(site, signal)
      try {
        await meanwhile?.()
      } finally {
        const own = {...process.env}
        Object.assign(process.env, at && movedClock(at))
        siteMovedBy = at ? movedBy(at) : 0
        site = await openSite().finally(() => (process.env = own))
      }
    },
    async moveSiteClock(to) {
      siteMovedBy = movedBy(to)
      const headers = {'clock-moved-by': String(siteMovedBy)}
      const {headers: answered} = await fetch(`${settings.siteUrl}/livez`, {headers})
      if (!answered.has('clock-moved-by')) throw new Error('The site has no clock of its own.')
    },
    mutate,
    write: (documents) => mutate(documents.map((document) => ({createOrReplace: document}))),
    async startStockSite() {
      const port = String(await findFreePorts())
      const command = [...next, 'start', '--port', port, '--hostname', '127.0.0.1']
      const stock = {...siteEnvironment(settings, content), PAGE_CACHE: 'next', SITE_CACHE_DIR: ''}
      const part = processes.start('stock site', command, {env: {...stock, PORT: port}})
      await untilAnswering(part, `http://127.0.0.1:${port}/`)
      return `http://127.0.0.1:${port}`
    },
    async stop() {
      await processes.stopAll()
      rmSync(folder, {recursive: true, force: true})
    },
  }
}

const movedBy = (at: Date) => at.getTime() - Date.now()

/** Environment that moves a process's clock. */
const movedClock = (at: Date) => ({
  CLOCK_MOVED_BY: String(movedBy(at)),
  NODE_OPTIONS: `--import=${pathToFileURL(path.resolve('tests/e2e/harness/moved-clock.mjs'))}`,
})
