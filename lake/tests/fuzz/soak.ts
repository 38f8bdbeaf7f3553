import {rm} from 'node:fs/promises'
import {Agent} from 'node:http'
import {setTimeout as wait} from 'node:timers/promises'
import fc from 'fast-check'
import {Accounts} from '../../accounts/accounts.ts'
import {openDatabase} from '../../store/database.ts'
import {kill9, makeDataDir, startProcess} from '../fault/lake-process.ts'
import {brokenLines} from './broken-lines.ts'
import {measure, type Held} from './gauge.ts'
import {requestsOf, type FuzzRequest, type Known} from './requests-of.ts'
import {send, sendBytes} from './send.ts'

export interface SoakOptions {
  requests: number
  seed: number
  /** Called ten times on the way. */
  onTenth?: (sent: number, held: Held) => void
}

export interface SoakReport {
  sent: number
  /** The share of requests that were routed, authorised and found their target. */
  reached: number
  /** Count by status; `cut` for closed connections. */
  statuses: Record<string, number>
  /** Measurements after each tenth. */
  held: Held[]
  faults: string[]
}

const atOnce = 8
const atTheDoor = new Set(['401', '403', '404', '405', '421', '431', '501', 'cut'])

/** Sends random requests to a lake in its own process, and measures it. */
export async function soak({requests, seed, onTenth}: SoakOptions): Promise<SoakReport> {
  const {dataDir, token} = await makeDataDir('administrator')
  const tokens = [token, token, ...moreTokens(dataDir)]
  const teller = new URL('heap-teller.ts', import.meta.url).href
  const lake = startProcess(dataDir, {
    LAKE_ALLOWED_ORIGINS: 'http://localhost',
    NODE_OPTIONS: `--expose-gc --disable-warning=ExperimentalWarning --import=${teller}`,
  })
  const agent = new Agent({keepAlive: true, maxSockets: atOnce})
  try {
    const base = new URL(await lake.ready)
    const known = await furnish(base, tokens)
    const statuses: Record<string, number> = {}
    const faults: string[] = []
    const held: Held[] = []
    const tenth = Math.ceil(requests / 10)
    for (let done = 0; done < requests; done += tenth) {
      const batch = Math.min(tenth, requests - done)
      const generate = {numRuns: batch, seed: seed + done}
      const made = fc.sample(requestsOf(known), generate)
      const lines = fc.sample(brokenLines, {...generate, numRuns: Math.ceil(batch / 50)})
      const jobs = [
        ...made.map((one) => () => ask(base, agent, one, statuses, faults)),
        ...lines.map((bytes) => async () => {
          const line = await sendBytes(base, bytes)
          if (line.startsWith('HTTP/1.1 500'))
            faults.push(`${line} for ${JSON.stringify(bytes.toString('latin1'))}`)
        }),
      ]
      await inTurn(jobs)
      agent.destroy()
      await wait(300)
      if (lake.child.exitCode !== null) throw new Error('The lake ended')
      const now = await measure(lake.child)
      held.push(now)
      onTenth?.(done + batch, now)
    }
    const alive = await fetch(new URL('/v1/users/me', base), {
      headers: {authorization: `Bearer ${token}`},
    })
    if (!alive.ok) faults.push(`At the end the lake answers ${alive.status}`)
    return {sent: requests, reached: shareReached(statuses), statuses, held, faults}
  } finally {
    agent.destroy()
    await kill9(lake)
    await rm(dataDir, {recursive: true, force: true})
  }
}

async function ask(
  base: URL,
  agent: Agent,
  one: FuzzRequest,
  statuses: Record<string, number>,
  faults: string[],
): Promise<void> {
  const named = () =>
    `${one.method} ${one.path} ${JSON.stringify(one.headers)} ${one.body?.toString().slice(0, 300) ?? ''}`
  try {
    const outcome = await send(base, agent, one)
    statuses[outcome.status] = (statuses[outcome.status] ?? 0) + 1
    if (outcome.status === 500) faults.push(`500 for ${named()}`)
    else if ('fault' in outcome && outcome.fault) faults.push(`${outcome.fault} for ${named()}`)
  } catch (error) {
    faults.push(`${String(error)} (${named()})`)
  }
}

function shareReached(statuses: Record<string, number>): number {
  const all = Object.entries(statuses)
  const sum = (some: typeof all) => some.reduce((total, [, count]) => total + count, 0)
  return sum(all.filter(([status]) => !atTheDoor.has(status))) / sum(all)
}

async function inTurn(jobs: (() => Promise<void>)[]): Promise<void> {
  const queue = jobs[Symbol.iterator]()
  const worker = async () => {
    for (const job of queue) await job()
  }
  await Promise.all(Array.from({length: atOnce}, worker))
}

function moreTokens(dataDir: string): string[] {
  const database = openDatabase(dataDir)
  const accounts = new Accounts(database)
  const tokens = (['editor', 'viewer'] as const).map((role) => accounts.createToken(role, 'fuzz'))
  database.close()
  return tokens
}

/** Adds an image, a file and two more datasets to the lake. */
async function furnish(base: URL, tokens: readonly string[]): Promise<Known> {
  const headers = {authorization: `Bearer ${tokens[0]}`}
  const make = async (path: string, method: string, body: string) => {
    const response = await fetch(new URL(path, base), {method, headers, body})
    if (!response.ok) throw new Error(`${path} answered ${response.status}`)
    return response.json()
  }
  const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"/>'
  const image = await make('/v1/assets/images/production', 'POST', svg)
  const file = await make('/v1/assets/files/production?filename=a.txt', 'POST', 'hello')
  for (const name of ['scratch-a', 'scratch-b']) await make(`/v1/datasets/${name}`, 'PUT', '{}')
  const nameOf = ({document}: {document: {path: string}}) => document.path.split('/').at(-1) ?? ''
  return {tokens, image: nameOf(image), file: nameOf(file)}
}
