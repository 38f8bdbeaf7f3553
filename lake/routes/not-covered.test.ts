/** @jest-environment node */
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let token: string
beforeAll(async () => {
  lake = await startTestLake()
  token = lake.accounts.createToken('administrator', 'test')
})
afterAll(() => lake.stop())

async function ask(method: string, path: string, body = '{}') {
  const answer = await fetch(`${lake.url}/vX${path}`, {
    method,
    headers: {authorization: `Bearer ${token}`},
    ...(method !== 'GET' && {body}),
  })
  return {status: answer.status, text: await answer.text()}
}

const aSentence = /[a-z]+ [a-z]+ [a-z]+/

// Each endpoint that the lake lacks says so in a sentence.
test.each([
  ['POST', '/agent/action/generate/production'],
  ['POST', '/agent/action/transform/production'],
  ['POST', '/agent/action/translate/production'],
  ['POST', '/agent/action/prompt/production'],
  ['POST', '/agent/action/patch/production'],
  ['POST', '/collaboration/comments'],
  ['POST', '/collaboration/comments/query'],
  ['PATCH', '/collaboration/comments/x'],
  ['DELETE', '/collaboration/comments/x'],
  ['POST', '/collaboration/comments/x/reactions'],
  ['POST', '/comments/production/setup'],
  ['POST', '/context'],
  ['GET', '/context/x'],
  ['POST', '/media-libraries/x/mutate'],
  ['POST', '/media-libraries/x/actions'],
  ['POST', '/assets/media-library-link/production'],
  ['POST', '/descriptors/claim'],
  ['POST', '/descriptors/synchronize'],
  ['GET', '/canvases/x/query'],
  ['GET', '/dashboards/x/query'],
  ['GET', '/knowledge-bases/x/query'],
  ['POST', '/apis/graphql'],
  ['GET', '/graphql/production/default'],
  ['POST', '/graphql/production/default'],
  ['POST', '/hooks/projects/local'],
  ['GET', '/hooks/projects/local'],
  ['PUT', '/projects/local/datasets/a/copy'],
  ['PUT', '/projects/local/datasets/production/embeddings-settings'],
  ['PATCH', '/projects/local'],
  ['POST', '/projects'],
  ['POST', '/projects/local/tokens'],
  ['POST', '/projects/local/cors'],
  ['POST', '/invitations/project/local'],
  ['POST', '/schedules/local/production'],
  ['PATCH', '/schedules/local/production/x'],
  ['POST', '/schedules/local/production/x/publish'],
  ['GET', '/jobs/x/listen'],
  ['GET', '/embeddings-index/production'],
  ['POST', '/functions/x'],
  ['POST', '/blueprints/stacks'],
  ['PUT', '/aliases/x'],
  ['POST', '/backups/production'],
])('%s %s: 501, in a sentence', async (method, path) => {
  const {status, text} = await ask(method, path)
  expect(status).toBe(501)
  expect(JSON.parse(text).message).toMatch(aSentence)
})

test.each([
  '/agent/organization/bundles/mine/listen',
  '/geoip/country',
  '/access/project/local/requests',
  '/media-libraries?organizationId=x',
  '/organizations/x',
  '/collaboration/comments/query',
  '/projects/local/datasets/production/settings/indexing',
  '/projects/local/user-applications/x/config/live-manifest',
])('the Studio asks for %s first, and does without', async (path) => {
  const {status, text} = await ask('GET', path)
  expect(status).toBe(404)
  expect(JSON.parse(text).message).toMatch(aSentence)
})

test.each([
  ['/help?m=sanity@6', {}],
  ['/ping', {ok: true}],
  ['/data/ping/production', {ok: true}],
  ['/check/cors', {result: {allowed: true, withCredentials: true}}],
  ['/intake/telemetry-status', {status: 'denied'}],
  ['/journey/trial', null],
  ['/access/requests/me', []],
  ['/subscriptions/project/local', null],
  ['/projects/local/user-applications', []],
  ['/projects/local/datasets?datasetProfile=comments&addonFor=production', []],
  ['/schedules/local/production?limit=1', {schedules: []}],
  ['/users/me/keyvalue', []],
  ['/users/me/keyvalue/a,b', []],
  ['/auth/providers', {providers: [], thirdPartyLogin: false, sso: false}],
  ['/data/references/production/documents/x/to', {totalCount: 0, references: []}],
])('%s is answered, so that the Studio’s console stays clean', async (path, expected) => {
  const {status, text} = await ask('GET', path)
  expect([status, JSON.parse(text)]).toEqual([200, expected])
})

test.each(['variant=x', 'variantCondition=a:b', 'explain=true'])(
  'a query with %s is refused: the answer would mean something else',
  async (parameter) => {
    const {status, text} = await ask('GET', `/data/query/production?query=*&${parameter}`)
    expect([status, text]).toEqual([501, expect.stringContaining(parameter.split('=')[0] ?? '')])
  },
)

const variants = ['create', 'edit', 'delete', 'publish', 'unpublish', 'discard'].flatMap((verb) => [
  `document.variant.${verb}`,
  `variant.definition.${verb}`,
])
test.each([...variants, 'document.made-up', 'release.made-up'])(
  'the action %s is refused',
  async (name) => {
    const body = JSON.stringify({
      actions: [{actionType: `sanity.action.${name}`, publishedId: 'x'}],
    })
    const {status, text} = await ask('POST', '/data/actions/production', body)
    expect(status).toBe(501)
    expect(JSON.parse(text).error.items[0].error.description).toMatch(aSentence)
  },
)

test('a deletion that is to take the history along is refused, and deletes nothing', async () => {
  const client = lake.client('editor')
  await client.create({_id: 'drafts.kept', _type: 'post'})
  const actionType = 'sanity.action.document.version.discard' as const
  const discarding = client.action({actionType, versionId: 'drafts.kept', purge: true})
  await expect(discarding).rejects.toMatchObject({statusCode: 501})
  expect(await client.getDocument('drafts.kept')).toBeDefined()
})

test('a visibility that there is not is refused', async () => {
  const path = '/data/mutate/production?visibility=later'
  expect((await ask('POST', path, '{"mutations": []}')).status).toBe(400)
})
