/** @jest-environment node */
import {execFile} from 'node:child_process'
import {join} from 'node:path'
import {promisify} from 'node:util'
import {WebSocket} from 'ws'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

/** Runs a command beside the running lake; returns what it printed. */
async function run(command: string, ...args: string[]): Promise<string> {
  const script = join(import.meta.dirname, `../cli/${command}.ts`)
  const env = {...process.env, NODE_OPTIONS: '', DATA_DIR: lake.dataDir, SITE_URL: 'http://x.test'}
  const {stdout} = await promisify(execFile)(process.execPath, [script, ...args], {env})
  return stdout.trim()
}

const lastLine = (text: string) => text.split('\n').at(-1) ?? ''
const get = (path: string, token: string, headers = {}) =>
  fetch(`${lake.url}/v1${path}`, {headers: {authorization: `Bearer ${token}`, ...headers}})

async function signIn(name: string): Promise<string> {
  const link = new URL(lastLine(await run('sign-in', '--user', name)))
  const answer = await fetch(`${lake.url}/v1/auth/fetch?${link.hash.slice(1)}`)
  return (await answer.json()).token
}

test('people sign in under their own names and roles, and history says who', async () => {
  await run('user', 'add', 'Ada', '--role', 'editor')
  await run('user', 'add', 'Otto', '--role', 'viewer')
  await expect(run('user', 'add', 'Ada')).rejects.toThrow(/"Ada" already/)
  await expect(run('user', 'add', 'Ida', '--role', 'queen')).rejects.toThrow(
    /viewer, contributor, editor/,
  )
  await expect(run('sign-in', '--user', 'Nobody')).rejects.toThrow(/local-lake user add/)
  const [ada, otto] = [await signIn('Ada'), await signIn('Otto')]
  const me = await (await get('/users/me', ada)).json()
  expect(me).toMatchObject({name: 'Ada', role: 'editor'})

  const write = (token: string) =>
    lake.client().withConfig({token}).create({_id: 'p', _type: 'post'})
  await expect(write(otto)).rejects.toMatchObject({statusCode: 403})
  await write(ada)
  const history = await get('/data/history/production/transactions/p?excludeContent=true', ada)
  expect(JSON.parse((await history.text()).trim())).toMatchObject({author: me.id})

  const {members} = await (await get('/projects/local', ada)).json()
  expect(members).toContainEqual(expect.objectContaining({id: me.id, isCurrentUser: true}))
  expect(members.length).toBeGreaterThanOrEqual(3)
  expect(await (await get(`/users/${me.id}`, otto)).json()).toMatchObject({displayName: 'Ada'})

  await run('user', 'remove', 'Otto')
  expect((await get('/users/me', otto)).status).toBe(401)
  expect(await run('user', 'list')).not.toMatch('Otto')
})

test('a revoked token ends the streams and sockets it opened', async () => {
  const token = lastLine(await run('token', '--role', 'viewer', '--label', 'for a while'))
  const stream = await get('/data/listen/production?query=*', token)
  const socket = new WebSocket(`${lake.url.replace('http', 'ws')}/v1/socket/production`)
  let closed = false
  socket.on('close', () => (closed = true))
  await new Promise((resolve) => socket.once('open', resolve))
  socket.send(
    JSON.stringify({id: '1', method: 'authorization', params: {authorization: `Bearer ${token}`}}),
  )
  await new Promise((resolve) => socket.once('message', resolve))

  const line = (await run('token', 'list'))
    .split('\n')
    .find((entry) => entry.includes('for a while'))
  const id = line?.split(' ')[0] ?? ''
  expect(id).not.toBe('')
  expect(token).not.toContain(id)
  await run('token', 'revoke', id)
  await expect(stream.text()).rejects.toThrow(/terminated/)
  await until(() => closed)
  expect((await get('/users/me', token)).status).toBe(401)
  await expect(run('token', 'revoke', id)).rejects.toThrow(/no token/)
})

test('an origin counts as soon as it is in the list, and no longer', async () => {
  const asked = async () =>
    fetch(`${lake.url}/v1/data/query/production?query=1`, {headers: {origin: 'https://a.example'}})
  expect((await asked()).status).toBe(403)
  await run('cors', 'add', 'https://a.example/', '--credentials')
  const allowed = await asked()
  expect(allowed.headers.get('access-control-allow-origin')).toBe('https://a.example')
  expect(allowed.headers.get('access-control-allow-credentials')).toBe('true')
  expect(await run('cors')).toMatch(/^yes +https:\/\/a\.example$/m)
  await run('cors', 'remove', 'https://a.example')
  expect((await asked()).status).toBe(403)
  await expect(run('cors', 'add', 'https://a.example/path')).rejects.toThrow(/without a path/)
})
