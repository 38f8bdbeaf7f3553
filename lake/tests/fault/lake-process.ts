import {spawn, type ChildProcess} from 'node:child_process'
import {mkdtemp} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {Accounts, type Role} from '../../accounts/accounts.ts'
import {openDatabase} from '../../store/database.ts'

const main = join(import.meta.dirname, '../../main.ts')

/** A lake in its own process, which tests may kill. */
export interface LakeProcess {
  child: ChildProcess
  /** Its URL, once ready. @throws Error with its output when it exits before. */
  ready: Promise<string>
  exit: Promise<number | null>
}

/** Starts a lake on free ports; `launcher` is a command that wraps it. */
export function startProcess(
  dataDir: string,
  env: Record<string, string> = {},
  launcher: readonly string[] = [],
): LakeProcess {
  const [command = process.execPath, ...args] = [...launcher, process.execPath, main]
  const child = spawn(command, args, {
    env: {...process.env, NODE_OPTIONS: '', LAKE_PORT: '0', DATA_DIR: dataDir, ...env},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const complaint = child.stderr ? text(child.stderr) : Promise.resolve('')
  const ready = new Promise<string>((resolve, reject) => {
    child.once('message', (message: {url: string}) => resolve(message.url))
    void exit.then(async () => reject(new Error((await complaint) || 'The lake ended early')))
  })
  ready.catch(() => undefined)
  return {child, ready, exit}
}

/** Kills a process with SIGKILL, and waits for its exit. */
export async function kill9({child, exit}: LakeProcess): Promise<void> {
  child.kill('SIGKILL')
  await exit
}

export async function makeDataDir(role: Role): Promise<{dataDir: string; token: string}> {
  const dataDir = await mkdtemp(join(tmpdir(), 'lake-fault-'))
  const database = openDatabase(dataDir)
  const token = new Accounts(database).createToken(role, 'fault test')
  database.close()
  return {dataDir, token}
}
