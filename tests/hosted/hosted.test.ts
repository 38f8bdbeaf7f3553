/** @jest-environment node */
import {createServer, type IncomingMessage, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import {createClient} from '@sanity/client'
import {jest} from '@jest/globals'
import {openContent} from '@/scripts/runner/content.mjs'
import {readSettings} from '@/scripts/runner/environment.mjs'
import {createProcesses} from '@/scripts/runner/processes.mjs'
import {clientFactory} from '@/sanity/studio/client'
import {studioEnvironment} from '@/sanity/studio/environment'
import {studioPage, studioPolicy} from '@/sanity/studio/page'

const hosted = {
  SANITY_PROJECT_ID: 'abc123',
  SANITY_DATASET: 'staging',
  SANITY_API_READ_TOKEN: 'viewer-token',
  SANITY_WEBHOOK_SECRET: 'shared-secret',
}

let answering: Server | undefined
const before = {...process.env}

afterEach(() => {
  process.env = {...before}
  answering?.close()
  answering = undefined
  jest.resetModules()
})

describe('with a project id set', () => {
  test('the local lake never starts', async () => {
    const processes = createProcesses()
    const started = jest.spyOn(processes, 'start')
    const content = await openContent(processes, readSettings(hosted, '/'))
    expect(started).not.toHaveBeenCalled()
    expect(content.lake).toBeUndefined()
    expect(content.secrets).toEqual({readToken: 'viewer-token', webhookSecret: 'shared-secret'})
  })

  test('readers are served from the CDN of that project, without a token', async () => {
    const {client} = await siteClients(hosted)
    expect(client.getUrl(client.getDataUrl('query'), true)).toBe(
      'https://abc123.apicdn.sanity.io/v2026-11-01/data/query/staging',
    )
    expect(client.config().token).toBeUndefined()
  })

  test('drafts are read from its API with the viewer token', async () => {
    const {draftClient} = await siteClients(hosted)
    expect(draftClient.getUrl(draftClient.getDataUrl('query'))).toBe(
      'https://abc123.api.sanity.io/v2026-11-01/data/query/staging',
    )
    expect(draftClient.config()).toMatchObject({token: 'viewer-token', useCdn: false})
  })

  test('pictures come from its image CDN', async () => {
    process.env = {...before, ...hosted}
    const {imageUrl} = await import('@/lib/addresses/image-url')
    const url = imageUrl('image-0123456789abcdef0123456789abcdef01234567-800x600-png').url()
    expect(url).toMatch(/^https:\/\/cdn\.sanity\.io\/images\/abc123\/staging\/0123/)
  })

  test('the Studio keeps to stock clients, which find the API by themselves', () => {
    const environment = {projectId: 'abc123', dataset: 'staging', streamOrigins: []}
    const page = studioPage(
      '<head></head><script src="https://core/bridge.js"></script>',
      environment,
    )
    expect(page).toContain('bridge.js')
    expect(page).not.toContain('apiHost')
    expect(studioPolicy(environment)).toContain('https://*.sanity.io')
    const client = createClient({...environment, apiVersion: '2026-11-01', useCdn: false})
    expect(client.getUrl('/users/me')).toBe('https://abc123.api.sanity.io/v2026-11-01/users/me')
  })
})

test('what is sent: no token for published content, the viewer token for drafts', async () => {
  const requests: IncomingMessage[] = []
  const apiHost = await serve((request) => requests.push(request))
  const {client, draftClient} = await siteClients({...hosted, SANITY_API_HOST: apiHost})
  await client.fetch('*[_type == $type]', {type: 'guide'}, {perspective: 'published'})
  await draftClient.fetch('*', {}, {perspective: 'drafts'})

  const [published, drafts] = requests
  expect(published?.url).toMatch(/^\/v2026-11-01\/data\/query\/staging\?/)
  expect(published?.url).toContain('perspective=published')
  expect(published?.headers.authorization).toBeUndefined()
  expect(published?.headers['x-sanity-project-id']).toBe('abc123')
  expect(drafts?.url).toContain('perspective=drafts')
  expect(drafts?.headers.authorization).toBe('Bearer viewer-token')
})

test('a Studio of an own lake asks that lake, and spreads its streams over the origins it was given', async () => {
  const streamOrigins = ['http://localhost:1', 'http://localhost:2']
  const asked: string[] = []
  const anywhere = jest.spyOn(globalThis, 'fetch').mockImplementation(async (input) => {
    asked.push(new URL(input instanceof Request ? input.url : input).origin)
    return Response.json({result: []})
  })
  const factory = clientFactory({
    projectId: 'local',
    dataset: 'production',
    apiHost: 'http://localhost:9',
    streamOrigins,
  })
  const client = factory({
    projectId: 'local',
    dataset: 'production',
    apiVersion: '1',
    useCdn: false,
  })
  expect(client.getUrl('/users/me')).toBe('http://localhost:9/v1/users/me')
  const fetchOf = client.config().resolveFetch?.()
  await fetchOf?.('http://localhost:9/v1/data/listen/production?query=*')
  await fetchOf?.('http://localhost:9/v1/data/listen/production?query=*')
  await fetchOf?.('http://localhost:9/v1/data/query/production?query=*')
  expect(asked).toEqual(['http://localhost:1', 'http://localhost:2', 'http://localhost:9'])
  anywhere.mockRestore()
})

test('the command line finds the project in the environment', () => {
  process.env = {...before, SANITY_STUDIO_PROJECT_ID: 'abc123', SANITY_STUDIO_DATASET: 'staging'}
  expect(studioEnvironment()).toEqual({
    projectId: 'abc123',
    dataset: 'staging',
    apiHost: undefined,
    streamOrigins: [],
  })
})

async function siteClients(environment: Record<string, string>) {
  process.env = {...before, ...environment}
  return import('@/sanity/client')
}

async function serve(seen: (request: IncomingMessage) => void): Promise<string> {
  const server = createServer((request, response) => {
    seen(request)
    response.setHeader('content-type', 'application/json')
    response.end('{"result":[],"ms":1}')
  })
  answering = server
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}
