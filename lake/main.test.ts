/** @jest-environment node */
import {execFile, spawn} from 'node:child_process'
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {text} from 'node:stream/consumers'
import {promisify} from 'node:util'
import {clientOf, startTestLake} from './testing/test-lake.ts'

const here = import.meta.dirname
let dataDir: string
beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'lake-main-'))
})
afterAll(() => rm(dataDir, {recursive: true}))

async function start(env: Record<string, string> = {}) {
  const child = spawn(process.execPath, [join(here, 'main.ts')], {
    env: {...process.env, NODE_OPTIONS: '', LAKE_PORT: '0', DATA_DIR: dataDir, ...env},
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  })
  const exit = new Promise<number | null>((resolve) => child.once('exit', resolve))
  const complaint = child.stderr ? text(child.stderr) : Promise.resolve('')
  const ready = new Promise<{url: string; streamOrigins: string[]}>((resolve, reject) => {
    child.once('message', (message: {url: string; streamOrigins: string[]}) => resolve(message))
    void exit.then(async () => reject(new Error(await complaint)))
  })
  ready.catch(() => undefined)
  return {child, exit, complaint, ready}
}

async function makeToken(): Promise<string> {
  const env = {...process.env, NODE_OPTIONS: '', DATA_DIR: dataDir}
  const args = [join(here, 'cli/token.ts'), '--role', 'editor']
  const {stdout} = await promisify(execFile)(process.execPath, args, {env})
  return stdout.trim().split('\n').at(-1) ?? ''
}

test('what was acknowledged is there after kill -9', async () => {
  const first = await start()
  const {url, streamOrigins} = await first.ready
  expect(streamOrigins).toHaveLength(8)
  const token = await makeToken()
  const client = clientOf(url, token)
  const writes = Array.from({length: 20}, (_, n) =>
    client.create({_id: `doc-${n}`, _type: 'post', n}),
  )
  await Promise.all(writes)
  first.child.kill('SIGKILL')
  await first.exit

  const second = await start()
  const again = clientOf((await second.ready).url, token)
  expect(await again.fetch('count(*[_type == "post"])')).toBe(20)
  second.child.kill('SIGTERM')
  expect(await second.exit).toBe(0)
})

test('a folder that another lake serves, and a taken port, are told by name', async () => {
  const other = await startTestLake()
  const {port} = new URL(other.url)
  const sameFolder = await start({DATA_DIR: other.dataDir})
  const samePort = await start({LAKE_PORT: port})
  expect([await sameFolder.exit, await samePort.exit]).toEqual([1, 1])
  expect(await sameFolder.complaint).toMatch(/^Another lake already serves .*DATA_DIR.*\n$/)
  expect(await samePort.complaint).toMatch(new RegExp(`^Port ${port} is taken.*LAKE_PORT.*\\n$`))
  await other.stop()
})
