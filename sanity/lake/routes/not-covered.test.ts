/** @jest-environment node */
import {startTestLake, type TestLake} from '../test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

// What the lake leaves out is never taken for done: each says so in a sentence.
test.each([
  ['POST', '/agent/action/generate/production'],
  ['POST', '/collaboration/comments'],
  ['POST', '/comments/production/setup'],
  ['POST', '/media-libraries/x/mutate'],
  ['POST', '/descriptors/claim'],
  ['GET', '/canvases/x/query'],
  ['GET', '/dashboards/x/query'],
  ['GET', '/knowledge-bases/x/query'],
  ['POST', '/apis/graphql'],
  ['POST', '/hooks/projects/local'],
  ['GET', '/hooks/projects/local'],
  ['PUT', '/projects/local/datasets/a/copy'],
  ['POST', '/projects/local/tokens'],
  ['POST', '/schedules/local/production'],
  ['GET', '/jobs/x/listen'],
  ['GET', '/embeddings-index/production'],
  ['POST', '/functions/x'],
])('%s %s is refused', async (method, path) => {
  const token = lake.accounts.createToken('administrator', 'test')
  const answer = await fetch(`${lake.url}/vX${path}`, {
    method,
    headers: {authorization: `Bearer ${token}`},
    ...(method !== 'GET' && {body: '{}'}),
  })
  expect([404, 405, 501]).toContain(answer.status)
  expect((await answer.json()).message).toMatch(/[a-z]+ [a-z]+ [a-z]+/)
})

test('what the Studio asks for beside its work is answered', async () => {
  for (const path of ['/help?m=sanity@6', '/ping', '/data/ping/production', '/check/cors']) {
    expect((await fetch(`${lake.url}/v1${path}`)).status).toBe(200)
  }
})
