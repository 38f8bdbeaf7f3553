/** @jest-environment node */
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

test.each(['100%', '100%25', 'a%20b', 'a%2Fb', 'a/b', 'a+b', 'für', '日本語', '%ff'])(
  'the name %s in an address is decoded once',
  async (name) => {
    const address = `${lake.url}/v2026-11-01/data/doc/production/${encodeURIComponent(name)}`
    const {omitted} = await (await fetch(address)).json()
    expect(omitted).toEqual([{id: name, reason: 'existence'}])
  },
)

test.each([
  '/v2026-11-01/data/doc/production/%E0%A4%A',
  '/v2026-11-01/data/query/%ff',
  '/v1/users/%',
  '/images/local/production/%zz',
  '/files/local/production/%c0%af',
  '/%',
])('%s cannot be decoded, and says so', async (path) => {
  const answer = await fetch(lake.url + path)
  expect(answer.status).toBe(400)
  expect(await answer.json()).toMatchObject({message: expect.stringContaining('badly encoded')})
})
