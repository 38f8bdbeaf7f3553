/** @jest-environment node */
import type {Role} from '../../accounts/accounts.ts'
import type {Method} from '../../http/route.ts'
import {routes} from '../../routes/route-table.ts'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

// Public routes, with the reason. All others must require a token.
const openToAll: Record<string, string> = {
  '/images/:project/:dataset/:name': 'pictures are public, as on Sanity’s image servers',
  '/images/:project/:dataset/:name/:vanity': 'the same under another name',
  '/files/:project/:dataset/:name': 'files are public, as on Sanity’s file servers',
  '/files/:project/:dataset/:name/:vanity': 'the same under another name',
  '/users/me': 'says that nobody is signed in',
  '/auth/fetch': 'wants a one-time code instead',
  '/auth/id': 'says that nobody is signed in',
  '/auth/providers': 'a list without entries',
  '/auth/logout': 'makes the token worthless that comes with it',
  '/projects': 'names the project, which every client knows',
  '/projects/:project': 'the same',
  '/projects/:project/datasets': 'names public datasets only',
  '/datasets': 'the same',
  '/projects/:project/grants': 'what the asker may do',
  '/projects/:project/roles': 'the roles by name',
  '/features': 'the same for every lake',
  '/lake/status': 'that it runs, and how much it holds',
  '/ping': 'that it runs',
  '/data/ping/:dataset': 'that it runs',
  '/check/cors': 'whether the asking page may use it',
  '/intake/telemetry-status': 'that nothing is measured',
  '/intake/batch': 'takes nothing',
  '/help': 'nothing',
  '/journey/:name': 'nothing',
  '/projects/:project/user-applications': 'a list without entries',
  '/access/requests/me': 'a list without entries',
  '/schedules/:project/:dataset': 'a list without entries',
  '/subscriptions/project/:project': 'nothing',
}

// Non-GET requests allowed to viewers, with the reason.
const viewersMayUse: Record<string, string> = {
  '/data/query/:dataset': 'a long query comes as a POST',
  '/projects/:project/datasets/:dataset/query': 'the same',
  '/users/me/keyvalue': 'how the Studio looks for this person',
}

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
  const administrator = lake.client('administrator')
  await administrator.request({method: 'PUT', url: '/datasets/hidden', body: {aclMode: 'private'}})
  const hidden = lake.client('editor').withConfig({dataset: 'hidden'})
  await hidden.create({_id: 'confidential', _type: 'post', title: 'Nobody may know'})
})
afterAll(() => lake.stop())

const calls = routes.flatMap(({methods, path}) =>
  methods.map((method): [Method, string] => [method, path]),
)

/** A concrete URL of a route: the project, the private dataset, and an id for other parameters. */
function addressOf(path: string): string {
  const filled = path
    .replace(/:project\b/, 'local')
    .replace(/:dataset\b/, 'hidden')
    .replace(/:\w+/g, 'confidential')
  return `${lake.url}/v2026-11-01${filled}?query=*&lastRevision=true`
}

async function ask(method: Method, path: string, role?: Role) {
  const stop = new AbortController()
  const answer = await fetch(addressOf(path), {
    method,
    signal: stop.signal,
    redirect: 'manual',
    ...(role && {headers: {authorization: `Bearer ${lake.accounts.createToken(role, role)}`}}),
    ...(method !== 'GET' && method !== 'HEAD' && {body: '{"mutations": [], "query": "*"}'}),
  })
  // Streams never end: it only matters whether they began.
  const streams = answer.headers.get('content-type')?.startsWith('text/event-stream') === true
  const text = streams ? '' : await answer.text()
  if (streams) stop.abort()
  return {status: answer.status, text}
}

const isOpen = ([, path]: [Method, string]) => Object.hasOwn(openToAll, path)

test.each(calls.filter((call) => !isOpen(call)))(
  '%s %s is refused to strangers',
  async (method, path) => {
    const {status, text} = await ask(method, path)
    expect(text).not.toMatch(/Nobody may know|"hidden"/)
    expect(status).toBe(401)
  },
)

test.each(calls.filter(isOpen))('%s %s tells strangers nothing private', async (method, path) => {
  const {status, text} = await ask(method, path)
  expect(text).not.toMatch(/Nobody may know|"hidden"/)
  expect(status).not.toBe(500)
})

const changes = calls.filter(([method]) => method !== 'GET' && method !== 'HEAD')
const viewersMay = (call: [Method, string]) => isOpen(call) || Object.hasOwn(viewersMayUse, call[1])

test.each(changes.filter((call) => !viewersMay(call)))(
  '%s %s does nothing for viewers',
  async (method, path) => {
    expect((await ask(method, path, 'viewer')).status).toBe(403)
  },
)

test('every exception above still stands for a route', () => {
  const paths = new Set(routes.map(({path}) => path))
  const named = [...Object.keys(openToAll), ...Object.keys(viewersMayUse)]
  expect(named.filter((path) => !paths.has(path))).toEqual([])
})

test('editors write documents, but change no dataset and make no token', async () => {
  const forAdministrators = changes.filter(([, path]) =>
    /^(\/projects\/:project)?\/(datasets\/:dataset|tokens.*|users.*)$/.test(path),
  )
  for (const [method, path] of forAdministrators) {
    if (Object.hasOwn(viewersMayUse, path)) continue
    expect([method, path, (await ask(method, path, 'editor')).status]).toEqual([method, path, 403])
  }
  expect(forAdministrators.length).toBeGreaterThan(2)
})

test('a dataset that is made private is closed at once, also to who listens already', async () => {
  const client = lake.client('administrator')
  await client.datasets.create('turning', {aclMode: 'public'})
  const open = await fetch(`${lake.url}/v1/data/listen/turning?query=*`)
  await client.request({method: 'PUT', url: '/datasets/turning', body: {aclMode: 'private'}})
  const [welcome] = (await open.text()).split('\n\n').slice(1)
  expect(welcome).toContain('event: welcome')
  expect((await fetch(`${lake.url}/v1/data/query/turning?query=*`)).status).toBe(401)
  const names = await lake.client().request({url: '/datasets'})
  expect(names).toMatchObject([{name: 'production'}])
})
