/** @jest-environment node */
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
const site = 'http://localhost:3000'
beforeAll(async () => {
  lake = await startTestLake({allowedOrigins: [site]})
  const editor = lake.client('editor')
  await editor.create({_id: 'public', _type: 'post'})
  await editor.create({_id: 'drafts.secret', _type: 'post'})
})
afterAll(() => lake.stop())

const get = (path: string, headers: Record<string, string> = {}) =>
  fetch(`${lake.url}/v2026-11-01${path}`, {headers})

describe('without a token', () => {
  test.each(['raw', 'published'] as const)(
    'only public documents are seen in %s',
    async (perspective) => {
      expect(await lake.client().fetch('*._id', {}, {perspective})).toEqual(['public'])
    },
  )

  test('drafts are neither queried nor fetched nor exported', async () => {
    const anyone = lake.client()
    await expect(anyone.fetch('*', {}, {perspective: 'drafts'})).rejects.toMatchObject({
      statusCode: 401,
    })
    const answer = await get('/data/doc/production/drafts.secret')
    expect(await answer.json()).toEqual({
      documents: [],
      omitted: [{id: 'drafts.secret', reason: 'permission'}],
    })
    expect((await get('/data/export/production')).status).toBe(401)
    expect((await get('/data/history/production/transactions/drafts.secret')).status).toBe(401)
    expect((await get('/data/live/events/production?includeDrafts=true')).status).toBe(401)
  })

  test('nobody is told which drafts and versions there are', async () => {
    await lake.client('editor').create({_id: 'drafts.public', _type: 'post'})
    const answer = await get('/data/doc/production/public?includeAllVersions=true')
    expect(await answer.json()).toMatchObject({documents: [{_id: 'public'}], omitted: []})
    await lake.client('editor').delete('drafts.public')
  })

  test('nothing is written', async () => {
    await expect(lake.client().create({_type: 'post'})).rejects.toMatchObject({statusCode: 401})
    await expect(lake.client().assets.upload('file', Buffer.from('x'))).rejects.toMatchObject({
      statusCode: 401,
    })
  })
})

test('each role may do what its name says', async () => {
  const viewer = lake.client('viewer')
  expect(await viewer.fetch('count(*)', {}, {perspective: 'raw'})).toBe(2)
  await expect(viewer.create({_type: 'post'})).rejects.toMatchObject({statusCode: 403})
  await expect(lake.client('editor').datasets.create('other')).rejects.toMatchObject({
    statusCode: 403,
  })
  await lake.client('administrator').datasets.create('other')
  const other = lake.client('editor').withConfig({dataset: 'other'})
  await other.create({_id: 'elsewhere', _type: 'post'})
  expect(await lake.client('viewer').fetch('*[_id == "elsewhere"]')).toEqual([])
  await lake.client('administrator').datasets.delete('other')
  await expect(other.fetch('*')).rejects.toMatchObject({statusCode: 404})
})

test('a contributor writes drafts, and nothing that is public or decides what becomes so', async () => {
  const contributor = lake.client('contributor')
  const editor = lake.client('editor')
  await contributor.create({_id: 'drafts.begun', _type: 'post', title: 'Begun'})
  const versionId = 'versions.rMay.public'
  await contributor.create({_id: versionId, _type: 'post'})
  await expect(contributor.assets.upload('file', Buffer.from('x'))).resolves.toMatchObject({
    _type: 'sanity.fileAsset',
  })
  const refusal = {
    statusCode: 403,
    message: expect.stringContaining('a contributor changes drafts'),
  }
  await expect(contributor.create({_id: 'out', _type: 'post'})).rejects.toMatchObject(refusal)
  await expect(contributor.patch('public').set({title: 'x'}).commit()).rejects.toMatchObject(
    refusal,
  )
  await expect(
    contributor.transaction().delete('public').delete('drafts.begun').commit(),
  ).rejects.toMatchObject(refusal)
  const act = (actionType: 'publish' | 'unpublish', id: string) =>
    contributor.action({
      actionType: `sanity.action.document.${actionType}`,
      publishedId: id,
      draftId: `drafts.${id}`,
    })
  await expect(act('publish', 'begun')).rejects.toMatchObject(refusal)
  await expect(act('unpublish', 'public')).rejects.toMatchObject(refusal)
  await expect(
    contributor.action({
      actionType: 'sanity.action.release.create',
      releaseId: 'rJune',
      metadata: {releaseType: 'asap'},
    }),
  ).rejects.toMatchObject(refusal)
  expect(await editor.getDocument('begun')).toBeUndefined()
  expect(await editor.getDocument('drafts.begun')).toMatchObject({title: 'Begun'})
  // Published with its release, it would be what a contributor may not write.
  for (const _id of ['versions.open.previewLinks.own', 'drafts.previewLinks.own'])
    await expect(contributor.create({_id, _type: 'post'})).rejects.toMatchObject(refusal)
  await contributor.delete('drafts.begun')
  await contributor.delete(versionId)
})

test.each([
  ['nothing', undefined, 200],
  ['something else', '{"tags": ["x"]}', 200],
  ['a mode that the lake does not have', '{"aclMode": "custom"}', 400],
  ['broken JSON', '{"aclMode": "pri', 400],
])('a private dataset stays private when it is sent %s', async (_, body, status) => {
  const authorization = `Bearer ${lake.accounts.createToken('administrator', 'test')}`
  const send = (method: string, text: string | undefined) =>
    fetch(`${lake.url}/v2026-11-01/datasets/closed`, {
      method,
      headers: {authorization},
      ...(text !== undefined && {body: text}),
    })
  await send('PUT', '{"aclMode": "private"}')
  expect((await send('PATCH', body)).status).toBe(status)
  expect((await get('/data/query/closed?query=*')).status).toBe(401)
})

test('an unknown token is refused, so that the Studio asks to sign in again', async () => {
  const answer = await get('/users/me', {authorization: 'Bearer made-up'})
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({errorCode: 'SIO-401-ANF'})
})

test('a sign-in link works once and signs in a person', async () => {
  const sid = lake.accounts.createSignInCode()
  const {token} = await (await get(`/auth/fetch?sid=${sid}`)).json()
  const me = await (await get('/users/me', {authorization: `Bearer ${token}`})).json()
  expect(me).toMatchObject({name: 'Editor on this computer', roles: [{name: 'administrator'}]})
  const again = await get(`/auth/fetch?sid=${sid}`)
  expect(again.status).toBe(401)
  await fetch(`${lake.url}/v1/auth/logout`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
  })
  expect((await get('/users/me', {authorization: `Bearer ${token}`})).status).toBe(401)
})

test('whoever has written has a name, with an account or without', async () => {
  const authorization = `Bearer ${lake.accounts.createToken('viewer', 'reader')}`
  const nameOf = async (ids: string) => {
    const answer = await get(`/users/${ids}`, {authorization})
    return answer.status === 200 ? await answer.json() : answer.status
  }
  const named = (id: string, displayName: string) => expect.objectContaining({id, displayName})
  expect(await nameOf('seed')).toEqual(named('seed', 'First content'))
  expect(await nameOf('lake')).toEqual(named('lake', 'Local lake'))
  expect(await nameOf('p-0123456789ab')).toEqual(named('p-0123456789ab', 'Unknown user'))
  expect(await nameOf('pFromElsewhere')).toBe(404)
  const release = {
    _id: '_.releases.rOther',
    _type: 'system.release',
    name: 'rOther',
    metadata: {releaseType: 'undecided'},
    state: 'active',
    userId: 'pFromElsewhere',
  }
  const client = lake.client('administrator')
  await client.action({
    actionType: 'sanity.action.release.import',
    releaseId: 'rOther',
    attributes: release,
    ifExists: 'fail',
  })
  expect(await nameOf('pFromElsewhere')).toEqual(named('pFromElsewhere', 'Unknown user'))
  expect(await nameOf('seed,nobody,pFromElsewhere')).toEqual([
    named('seed', 'First content'),
    named('pFromElsewhere', 'Unknown user'),
  ])
  expect((await get('/users/seed')).status).toBe(401)
})

test('only pages of the site may use the lake from a browser', async () => {
  const query = '/data/query/production?query=1'
  const own = await get(query, {origin: site})
  expect(own.headers.get('access-control-allow-origin')).toBe(site)
  expect(own.headers.get('access-control-allow-credentials')).toBe('true')
  const stranger = await get(query, {origin: 'https://example.com'})
  expect(stranger.status).toBe(403)
  expect(stranger.headers.get('access-control-allow-origin')).toBeNull()
})

test.each([
  ['malformed JSON', '/data/mutate/production', '{"mutations": [', 400],
  ['JSON of another kind', '/data/mutate/production', '[1]', 400],
  ['no mutations', '/data/mutate/production', '{}', 400],
  ['a mutation that is none', '/data/mutate/production', '{"mutations": [null]}', 400],
  [
    'two mutations in one',
    '/data/mutate/production',
    '{"mutations": [{"create": {}, "delete": {}}]}',
    400,
  ],
  [
    'a mutation that every object inherits',
    '/data/mutate/production',
    '{"mutations": [{"constructor": {}}]}',
    400,
  ],
  [
    'an action that every object inherits',
    '/data/actions/production',
    '{"actions": [{"actionType": "sanity.action.constructor"}]}',
    501,
  ],
  ['a badly encoded path', '/data/doc/production/%E0%A4%A', '{}', 400],
  ['an action that is none', '/data/actions/production', '{"actions": ["x"]}', 400],
  ['a dataset that is not there', '/data/mutate/nope', '{"mutations": []}', 404],
  ['a path nobody knows', '/somewhere/else', '{}', 501],
])('%s gets a clear answer', async (_, path, body, status) => {
  const token = lake.accounts.createToken('editor', 'test')
  const answer = await fetch(`${lake.url}/vX${path}`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
    body,
  })
  expect(answer.status).toBe(status)
  expect(JSON.stringify(await answer.json())).toMatch(/[a-z]{3,} [a-z]/)
})

test('what a person sets in the Studio is remembered for that person', async () => {
  const client = lake.client('editor')
  await client.request({
    method: 'PUT',
    url: '/users/me/keyvalue',
    body: [{key: 'sort', value: {by: 'title'}}],
  })
  expect(await client.request({url: '/users/me/keyvalue/sort'})).toEqual([
    {key: 'sort', value: {by: 'title'}},
  ])
  expect(await lake.client('editor').request({url: '/users/me/keyvalue/sort'})).toEqual([])
})

test('a body that is too large is told so', async () => {
  const token = lake.accounts.createToken('editor', 'test')
  const answer = await fetch(`${lake.url}/v1/data/mutate/production`, {
    method: 'POST',
    headers: {authorization: `Bearer ${token}`},
    body: Buffer.alloc(17 * 1024 ** 2),
  })
  expect(answer.status).toBe(413)
})
