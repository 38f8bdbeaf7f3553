/** @jest-environment node */
import {request} from 'node:http'
import {json} from 'node:stream/consumers'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const mutations = JSON.stringify({mutations: [{create: {_id: 'ghost', _type: 'post'}}]})
const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'

test.each([
  ['a write', '/data/mutate/gone', mutations],
  ['an upload', '/assets/images/gone', svg],
])('%s that a deleted dataset overtakes is refused, and haunts nobody', async (_, path, body) => {
  const token = lake.accounts.createToken('administrator', 'test')
  const headers = {authorization: `Bearer ${token}`}
  const datasets = lake.client('administrator').datasets
  await datasets.create('gone', {aclMode: 'public'})
  const sending = request(`${lake.url}/v1${path}`, {
    method: 'POST',
    headers: {...headers, 'content-type': 'image/svg+xml', 'content-length': body.length},
  })
  const answered = new Promise<{status: number | undefined; body: unknown}>((resolve, reject) => {
    sending.once('error', reject)
    sending.once('response', (response) => {
      json(response).then((said) => resolve({status: response.statusCode, body: said}), reject)
    })
  })
  await new Promise((resolve) => sending.write(body.slice(0, 10), resolve))
  // Once this is answered, the lake has the headers sent before it.
  await fetch(`${lake.url}/v1/ping`)
  await datasets.delete('gone')
  await datasets.create('gone', {aclMode: 'public'})
  sending.end(body.slice(10))
  expect(await answered).toMatchObject({
    status: 404,
    body: {message: expect.stringContaining('"gone" was deleted')},
  })
  const left = await fetch(`${lake.url}/v1/data/query/gone?query=*`, {headers})
  expect(await left.json()).toMatchObject({result: []})
  await datasets.delete('gone')
})
