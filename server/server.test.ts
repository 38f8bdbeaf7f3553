import {spawn, type ChildProcess} from 'node:child_process'
import {once} from 'node:events'
import {createServer, type RequestListener, type Server} from 'node:http'
import {connect, type AddressInfo} from 'node:net'
import path from 'node:path'
import {createPageCompression} from './compress-pages'
import {limitFrontFreshness} from './front-freshness'
import {health} from './health'
import {explainFailures} from './failure-page'
import {readServerSettings} from './server-settings'

let server: Server
afterEach(() => server?.close())

async function serve(listener: RequestListener) {
  server = createServer(listener).listen(0, '127.0.0.1')
  await once(server, 'listening')
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

test('a server that starts or drains is alive, and not ready', async () => {
  const state = {isStarting: true, isDraining: false}
  const site = await serve((request, response) => {
    if (!health(request, response, state)) response.end('a page')
  })
  const statuses = async () =>
    Promise.all(['/livez', '/readyz', '/about'].map(async (at) => (await fetch(site + at)).status))
  expect(await statuses()).toEqual([200, 503, 200])
  state.isStarting = false
  expect(await statuses()).toEqual([200, 200, 200])
  state.isDraining = true
  expect(await statuses()).toEqual([200, 503, 200])
})

/** A site whose pages fail with 500, because of the lake or not. */
const failing = (isOfLake: boolean, type = 'text/html; charset=utf-8'): RequestListener => {
  let lastGoodMissing = 0
  globalThis.lastGoodOfSite = {lastGoodState: () => ({lastGoodMissing})} as never
  return (request, response) => {
    explainFailures(request, response)
    if (isOfLake) lastGoodMissing += 1
    response.statusCode = 500
    response.setHeader('cache-control', 's-maxage=300')
    response.setHeader('content-type', type)
    response.setHeader('content-length', '6')
    response.write('broken')
    response.end()
  }
}

test('a page that the lake keeps from being made is a 503 that says when to come back', async () => {
  const answer = await fetch(await serve(failing(true)))
  expect(answer.status).toBe(503)
  expect(answer.headers.get('retry-after')).toBe('30')
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('content-security-policy')).toMatch(
    /^default-src 'none'; style-src 'sha256-/,
  )
  const text = await answer.text()
  expect(text).toContain('This page cannot be shown just now')
  expect(text).not.toContain('broken')
})

test('a mistake of ours stays a 500, and says so without a script', async () => {
  const site = await serve(failing(false))
  const answer = await fetch(site)
  expect(answer.status).toBe(500)
  expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'/)
  const text = await answer.text()
  expect(text).toContain('This page is broken')
  expect(text).not.toMatch(/<script|>broken</)
  const draft = await fetch(site, {headers: {cookie: '__prerender_bypass=a1b2'}})
  expect([draft.status, await draft.text()]).toEqual([500, 'broken'])
})

test('what is no page fails as it likes, and a good page is as it is', async () => {
  const failed = await fetch(await serve(failing(false, 'application/json')))
  expect([failed.status, await failed.text()]).toEqual([500, 'broken'])
  server.close()
  const good = await fetch(
    await serve((request, response) => {
      explainFailures(request, response)
      response.writeHead(200, {'x-page': 'yes'})
      response.write('a ')
      response.end('page')
    }),
  )
  expect([good.status, good.headers.get('x-page'), await good.text()]).toEqual([
    200,
    'yes',
    'a page',
  ])
})

describe('compression', () => {
  const html = `<p>${'A page. '.repeat(200)}`
  let made = 0
  const open = () => {
    const compressPages = createPageCompression()
    return serve((request, response) => {
      compressPages(request, response)
      explainFailures(request, response)
      made += 1
      expect(request.headers['accept-encoding'] ?? 'none').not.toContain('br')
      response.setHeader('etag', '"one"')
      response.setHeader('content-length', html.length)
      response.writeHead(200, {'content-type': 'text/html; charset=utf-8', vary: 'rsc'})
      response.write(html.slice(0, 10))
      response.end(html.slice(10))
    })
  }

  test('a page is sent in brotli, as it is', async () => {
    const site = await open()
    for (let time = 0; time < 2; time += 1) {
      const answer = await fetch(`${site}/guides`, {headers: {'accept-encoding': 'gzip, br'}})
      expect(answer.headers.get('content-encoding')).toBe('br')
      expect(answer.headers.get('vary')).toBe('rsc, Accept-Encoding')
      expect(Number(answer.headers.get('content-length'))).toBeLessThan(60)
      expect(await answer.text()).toBe(html)
    }
    expect(made).toBe(2)
  })

  test('nobody gets what they do not read, and what is empty stays empty', async () => {
    const site = await open()
    const plain = await fetch(`${site}/guides`, {headers: {'accept-encoding': 'gzip'}})
    expect([plain.headers.get('content-encoding'), await plain.text()]).toEqual([null, html])
    server.close()
    const compressPages = createPageCompression()
    const same = await serve((request, response) => {
      compressPages(request, response)
      response.setHeader('content-type', 'text/html')
      response.writeHead(304).end()
    })
    const answer = await fetch(same, {headers: {'accept-encoding': 'br'}})
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([304, null])
  })
})

test.each([
  ['HIT', '@1700000000'],
  ['STALE', '@1'],
  [undefined, null],
])('nginx may keep a page that is %s until %s', async (state, until) => {
  const site = await serve((_, response) => {
    limitFrontFreshness(response, () => 1_700_000_000_900)
    if (state) response.setHeader('x-nextjs-cache', state)
    response.end('a page')
  })
  expect((await fetch(site)).headers.get('x-accel-expires')).toBe(until)
})

describe('a process of its own', () => {
  let child: ChildProcess
  // After a test that hangs, too.
  afterEach(() => child.kill('SIGKILL'))

  test('told to stop, it finishes what is under way and answers for a while longer', async () => {
    // Says what it has come to, and answers, or lets its time pass, when it is told.
    const script = `
    import {createServer} from 'node:http'
    import {mock} from 'node:test'
    import {drainOnSignal} from ${JSON.stringify(path.join(import.meta.dirname, 'draining.ts'))}
    mock.timers.enable({apis: ['setTimeout']})
    const state = {isDraining: false}
    const held = []
    const server = createServer((_, response) => {
      held.push(response)
      process.send('asked')
    })
    drainOnSignal({server, state, drainMs: 2000, close: async () => {}})
    process.on('SIGTERM', () => process.send('draining'))
    process.on('disconnect', () => process.exit())
    process.on('message', ({answer, pass}) => {
      if (answer) held.forEach((response) => response.end(answer))
      else mock.timers.tick(pass)
      process.send('done')
    })
    server.listen(0, '127.0.0.1', () => process.send(server.address().port))
  `
    child = spawn(
      process.execPath,
      ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script],
      {stdio: ['ignore', 'inherit', 'inherit', 'ipc']},
    )
    const said = async () => (await once(child, 'message'))[0]
    const tell = async (order: {answer: string} | {pass: number}) => {
      child.send(order)
      expect(await said()).toBe('done')
    }
    const port = await said()
    const site = `http://127.0.0.1:${port}`
    const early = fetch(site)
    expect(await said()).toBe('asked')
    // A connection that a browser opened ahead, and never used.
    await once(connect(port, '127.0.0.1'), 'connect')
    child.kill('SIGTERM')
    expect(await said()).toBe('draining')
    await tell({pass: 1999})
    const late = fetch(site)
    expect(await said()).toBe('asked')
    await tell({pass: 1})
    await expect(fetch(site)).rejects.toThrow('fetch failed')
    await tell({answer: 'whole'})
    expect((await late).headers.get('connection')).toBe('close')
    const bodies = [early, late].map(async (answer) => (await answer).text())
    expect(await Promise.all(bodies)).toEqual(['whole', 'whole'])
    const exit = once(child, 'exit')
    child.send({pass: 1000})
    expect((await exit)[0]).toBe(0)
  })
})

test('settings that make no sense are named', () => {
  expect(readServerSettings({})).toMatchObject({
    host: '127.0.0.1',
    port: 3000,
    metricsPort: undefined,
    pollMs: 60_000,
  })
  expect(readServerSettings({DRAIN_SECONDS: '5'}).drainMs).toBe(5000)
  expect(() => readServerSettings({METRICS_PORT: 'nine'})).toThrow('METRICS_PORT is "nine"')
})
