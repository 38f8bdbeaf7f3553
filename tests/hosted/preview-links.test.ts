/** @jest-environment node */
import {createServer, type Server} from 'node:http'
import type {AddressInfo} from 'node:net'
import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from 'local-lake/testing/test-lake'

interface Recorded {
  method: string | undefined
  url: URL
  headers: NodeJS.Dict<string | string[]>
  body: string
}

let lake: TestLake
let api: Server
let editor: SanityClient
const recorded: Recorded[] = []
const before = {...process.env}

/** A stand-in for a project's API: it records requests, and a lake answers them. */
beforeAll(async () => {
  lake = await startTestLake()
  api = createServer(async (request, response) => {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk)
    const {method, headers} = request
    const url = new URL(request.url ?? '/', lake.url)
    const body = Buffer.concat(chunks).toString()
    recorded.push({method, url, headers, body})
    const answer = await fetch(url, {
      method: method ?? 'GET',
      headers: {
        authorization: String(headers.authorization),
        'content-type': 'application/json',
      },
      ...(body && {body}),
    })
    response.writeHead(answer.status, {'content-type': 'application/json'})
    response.end(await answer.text())
  })
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve))
  editor = lake.client('editor')
  const {token, projectId, dataset} = editor.config()
  Object.assign(process.env, {
    SANITY_PROJECT_ID: projectId,
    SANITY_DATASET: dataset,
    SANITY_API_HOST: `http://127.0.0.1:${(api.address() as AddressInfo).port}`,
    SANITY_API_WRITE_TOKEN: token,
    PREVIEW_LINK_KEY: 'a key that only the site has',
  })
})
afterAll(async () => {
  process.env = before
  api.close()
  await lake.stop()
})

test('the life of a link on a hosted project: what is asked, by whom, and that no secret is sent', async () => {
  const id = 'previewLinks.hosted'
  const piece = {id: 'guide', type: 'guide', title: 'How to begin'}
  const expiresAt = new Date(Date.now() + 86_400_000).toISOString()
  await editor.create({_id: 'drafts.guide', _type: 'guide', title: 'How to begin'})
  await editor.create({
    _id: id,
    _type: 'previewLink',
    label: 'Client',
    shows: 'latest',
    piece,
    expiresAt,
    proof: 'the proof',
  })

  // Imported after the settings are in the environment.
  const {siteLinks, openingAt, leaveNote} = await import('@/sanity/preview-links/site')
  const secret = (await siteLinks()?.giveAddress(id, 'the proof')) ?? ''
  expect(await openingAt(secret)).toMatchObject({state: 'open', piece: {stored: 'drafts.guide'}})
  const note = {name: 'Anna Reed', text: 'Well said.', passage: 'How to begin'}
  expect(await leaveNote(secret, undefined, note)).toBe('kept')
  await siteLinks()?.countView(id)
  expect(await editor.getDocument(id)).toMatchObject({views: 1})

  const {dataset, token} = editor.config()
  expect(recorded.length).toBeGreaterThan(6)
  for (const {url, headers, body} of recorded) {
    expect(url.pathname).toMatch(
      new RegExp(`^/v\\d{4}-\\d\\d-\\d\\d/data/(query|mutate)/${dataset}$`),
    )
    expect(headers.authorization).toBe(`Bearer ${token}`)
    expect(`${url.href}${body}`).not.toContain(secret)
  }
  const asked = recorded.filter(({url}) => url.pathname.includes('/query/'))
  const perspectives = asked.map(({url}) => url.searchParams.get('perspective'))
  expect(new Set(perspectives)).toEqual(new Set(['raw']))
  // All mutations are of private documents: their ids have a dot.
  const written = recorded.filter(({url}) => url.pathname.includes('/mutate/'))
  const ids = written.flatMap(({body}) =>
    JSON.parse(body).mutations.map((mutation: Record<string, {id?: string; _id?: string}>) => {
      const [what] = Object.values(mutation)
      return what?.id ?? what?._id
    }),
  )
  expect(new Set(ids.map((each) => String(each).split('.')[0]))).toEqual(
    new Set(['previewLinks', 'previewNotes']),
  )
})
