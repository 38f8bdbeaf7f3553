/** @jest-environment node */
import {createServer, type IncomingHttpHeaders} from 'node:http'
import {rm} from 'node:fs/promises'
import type {AddressInfo} from 'node:net'
import {isValidSignature, SIGNATURE_HEADER_NAME} from '@sanity/webhook'
import {startLake} from '../server.ts'
import {startTestLake, until} from '../testing/test-lake.ts'

const secret = 'a secret for this test'

interface Received {
  headers: IncomingHttpHeaders
  body: string
}

/** A receiver of webhooks that answers 503 to the first `busy` calls. */
async function startSite(busy = 0) {
  const received: Received[] = []
  let refusals = busy
  const server = createServer((request, response) => {
    let body = ''
    request.on('data', (chunk) => (body += chunk))
    request.on('end', () => {
      received.push({headers: request.headers, body})
      response.writeHead(refusals-- > 0 ? 503 : 200).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const {port} = server.address() as AddressInfo
  return {
    received,
    url: `http://127.0.0.1:${port}/hook`,
    stop: () => {
      server.closeAllConnections()
      return new Promise((resolve) => server.close(resolve))
    },
  }
}

test('publishing, changing and deleting are told, signed; drafts are not', async () => {
  const site = await startSite()
  const lake = await startTestLake({webhook: {url: site.url, secret}})
  const client = lake.client('editor')
  const post = {_id: 'p', _type: 'post', slug: {_type: 'slug', current: 'hello'}}
  await client.create({...post, _id: 'drafts.p'})
  const {_rev} = await client.create(post)
  await client.patch('p').set({title: 'x'}).commit()
  await client.delete('p')
  await until(() => site.received.length === 3)
  await lake.stop()
  await site.stop()

  const bodies = site.received.map(({body}) => JSON.parse(body))
  expect(bodies.map(({operation}) => operation)).toEqual(['create', 'update', 'delete'])
  expect(bodies[0]).toEqual({
    _id: 'p',
    _type: 'post',
    _rev,
    slugBefore: null,
    slug: {current: 'hello'},
    operation: 'create',
  })
  const keys = site.received.map(({headers}) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(3)
  for (const {headers, body} of site.received) {
    expect(await isValidSignature(body, String(headers[SIGNATURE_HEADER_NAME]), secret)).toBe(true)
    expect(headers).toMatchObject({'sanity-document-id': 'p', 'sanity-dataset': 'production'})
  }
})

test('a site that is busy is asked again, and news of one document stays in order', async () => {
  const site = await startSite(1)
  const lake = await startTestLake({webhook: {url: site.url, secret}})
  const client = lake.client('editor')
  await client.create({_id: 'p', _type: 'post'})
  await client.delete('p')
  await until(() => site.received.length === 3)
  await lake.stop()
  await site.stop()
  expect(site.received.map(({headers}) => headers['sanity-operation'])).toEqual([
    'create',
    'create',
    'delete',
  ])
  expect(site.received[0]?.headers['idempotency-key']).toBe(
    site.received[1]?.headers['idempotency-key'],
  )
})

test('what could not be told before the lake stopped is told after it starts again', async () => {
  const site = await startSite(1)
  const first = await startTestLake({webhook: {url: site.url, secret}})
  await first.client('editor').create({_id: 'p', _type: 'post'})
  await until(() => site.received.length === 1)
  await first.stopAndKeep()
  const {dataDir} = first
  const second = await startLake({port: 0, dataDir, webhook: {url: site.url, secret}})
  await until(() => site.received.length === 2)
  await second.stop()
  await site.stop()
  await rm(dataDir, {recursive: true})
  expect(site.received[1]?.body).toBe(site.received[0]?.body)
})
