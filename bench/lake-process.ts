import {execFileSync, spawn} from 'node:child_process'
import {readFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {createClient, type SanityClient} from '@sanity/client'

const root = fileURLToPath(new URL('..', import.meta.url))
const flags = ['--disable-warning=ExperimentalWarning']

export interface LakeProcess {
  url: string
  /** From the start of the process to its first answer, ms. */
  readyMs: number
  /** Resident memory now, MB. */
  memory(): number
  stop(): Promise<void>
}

/** The lake as `npm start` runs it: a process of its own, reached over HTTP. */
export async function startLakeProcess(dataDir: string): Promise<LakeProcess> {
  const env = {...process.env, DATA_DIR: dataDir, LAKE_PORT: '0', LAKE_WEBHOOK_URL: ''}
  const started = performance.now()
  const child = spawn(process.execPath, [...flags, 'sanity/lake/main.ts'], {
    cwd: root,
    env,
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  })
  const url = await new Promise<string>((resolve, reject) => {
    child.on('message', (message: {url: string}) => resolve(message.url))
    child.once('exit', (code) => reject(new Error(`The lake ended with code ${code}`)))
  })
  await fetch(`${url}/v1/lake/status`).then((response) => response.text())
  const readyMs = performance.now() - started
  return {
    url,
    readyMs,
    memory: () => residentMegabytes(child.pid),
    stop: () =>
      new Promise((resolve) => {
        child.removeAllListeners('exit').once('exit', () => resolve())
        child.kill('SIGTERM')
      }),
  }
}

function residentMegabytes(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024
}

/** The real client, with a token made by the lake's own command. */
export function clientOf(url: string, dataDir: string): SanityClient {
  const env = {...process.env, DATA_DIR: dataDir}
  const command = [...flags, 'sanity/lake/cli/token.ts', '--role', 'administrator']
  const printed = execFileSync(process.execPath, command, {cwd: root, env, encoding: 'utf8'})
  return createClient({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '2026-11-01',
    apiHost: url,
    useProjectHostname: false,
    useCdn: false,
    perspective: 'published',
    token: printed.trim().split('\n').at(-1),
  })
}
