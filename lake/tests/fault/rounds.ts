import {createHash} from 'node:crypto'
import {rm} from 'node:fs/promises'
import {setTimeout as wait} from 'node:timers/promises'
import {proveStored} from './aftermath.ts'
import {Follower} from './follower.ts'
import {kill9, makeDataDir, startProcess} from './lake-process.ts'
import {startReceiver} from './webhook-receiver.ts'
import {emptyLedger, writeUntilCut, type Ledger} from './writers.ts'

export interface RoundOptions {
  rounds: number
  writers: number
  /** Called after each round, with the faults so far. */
  onRound?: (round: number, faults: string[]) => void
}

export interface RoundsReport {
  rounds: number
  /** Rounds in which the lake was killed again while starting. */
  killedWhileStarting: number
  acknowledged: number
  uploads: number
  /** Transactions without an answer that turned out to be stored completely. */
  storedUnanswered: number
  events: number
  webhooks: number
  webhooksRepeated: number
  faults: string[]
}

/**
 * Kills a lake at random moments under writers, a listener and webhooks, and checks after each
 * restart that everything acknowledged is there.
 */
export async function runRounds({rounds, writers, onRound}: RoundOptions): Promise<RoundsReport> {
  const {dataDir, token} = await makeDataDir('editor')
  const receiver = await startReceiver()
  const env = {LAKE_WEBHOOK_URL: receiver.url, SANITY_WEBHOOK_SECRET: 'a secret for this test'}
  const ledger = emptyLedger()
  const follower = new Follower(token)
  const faults: string[] = []
  let killedWhileStarting = 0
  try {
    for (let round = 1; round <= rounds; round += 1) {
      if (round % 5 === 0) {
        receiver.startLife()
        const early = startProcess(dataDir, env)
        await wait(Math.random() * 500)
        await kill9(early)
        killedWhileStarting += 1
      }
      receiver.startLife()
      const lake = startProcess(dataDir, env)
      const url = await lake.ready
      await follower.connect(url)
      faults.push(...(await checkUploads(url, ledger)))
      const writing = writeUntilCut(url, token, ledger, writers)
      // A cold lake is slow to its first upload, and kills right after one find the most.
      const before = ledger.uploads.size
      for (let tries = round % 2 === 0 ? 0 : 100; tries < 100; tries += 1) {
        if (ledger.uploads.size > before) break
        await wait(20)
      }
      await wait(5 + Math.random() * 800)
      await kill9(lake)
      await writing
      onRound?.(round, faults)
    }
    receiver.startLife()
    const last = startProcess(dataDir, env)
    const url = await last.ready
    await follower.connect(url)
    faults.push(...(await checkUploads(url, ledger, Infinity)))
    const stored = await proveStored({dataDir, url, token, ledger, follower, receiver})
    await kill9(last)
    faults.push(...ledger.refusals, ...stored.faults)
    return {
      rounds,
      killedWhileStarting,
      acknowledged: ledger.acknowledged.size,
      uploads: ledger.uploads.size,
      ...stored,
      faults,
    }
  } finally {
    follower.close()
    await receiver.stop()
    await rm(dataDir, {recursive: true, force: true})
  }
}

/** Compares the last acknowledged uploads byte by byte. */
async function checkUploads(url: string, {uploads}: Ledger, most = 40): Promise<string[]> {
  const faults: string[] = []
  for (const [path, sha1] of [...uploads].slice(-most)) {
    const response = await fetch(`${url}/${path}`)
    const bytes = Buffer.from(await response.arrayBuffer())
    const found = createHash('sha1').update(bytes).digest('hex')
    if (found !== sha1) faults.push(`${path} came back as ${found} (status ${response.status})`)
  }
  return faults
}
