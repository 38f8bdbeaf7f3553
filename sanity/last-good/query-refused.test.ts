/** @jest-environment node */
import {createClient} from '@sanity/client'
import {createServer} from 'node:http'
import {once} from 'node:events'
import type {AddressInfo} from 'node:net'
import {inspect} from 'node:util'
import {LakeUnavailable} from './lake-unavailable'
import {QueryRefused, withoutAnswer} from './query-refused'

/** The client's own error for an answer of the lake. */
async function failureOf(status: number, error: object): Promise<Error> {
  const lake = createServer((_, response) => {
    response.writeHead(status, {'content-type': 'application/json'})
    response.end(JSON.stringify({error, filler: 'x'.repeat(5000)}))
  })
  lake.listen(0)
  await once(lake, 'listening')
  const {port} = lake.address() as AddressInfo
  const client = createClient({
    projectId: 'p',
    dataset: 'd',
    apiVersion: '2025-01-01',
    apiHost: `http://127.0.0.1:${port}`,
    useProjectHostname: false,
    useCdn: false,
    maxRetries: 0,
  })
  try {
    await client.fetch('*')
  } catch (failure) {
    if (failure instanceof Error) return failure
  } finally {
    lake.close()
  }
  throw new Error('The lake should have refused it.')
}

const parseError = {
  type: 'queryParseError',
  description: 'unexpected end-of-file, expected expression',
  start: 18,
  end: 18,
}

test('a refused query is told in three lines: the reason, what was asked, and what to do', async () => {
  const asked = {query: '*[_type == "guide"', params: {slug: 'a-guide'}}
  const refused = new QueryRefused(asked, await failureOf(400, parseError))
  expect(inspect(refused).split('\n')).toEqual([
    '[QueryRefused: The Content Lake refused a query (400): unexpected end-of-file, expected expression, near “*[_type == "guide"”',
    'Asked: *[_type == "guide" with {"slug":"a-guide"}',
    'Correct it in sanity/queries; npm run typegen finds what cannot be parsed.]',
  ])
})

test('of a long query only the beginning is told, on one line', async () => {
  const asked = {query: `*[_type == "guide"]{\n  ${'title,\n  '.repeat(200)}}`}
  const lines = inspect(new QueryRefused(asked, await failureOf(400, parseError))).split('\n')
  expect(lines).toHaveLength(3)
  expect(lines[1]).toMatch(/^Asked: \*\[_type == "guide"\]\{ title, title,.*… with \{\}$/)
})

test('an unknown dataset is a matter of the settings', async () => {
  const failure = await failureOf(404, {description: 'Dataset not found'})
  expect(String(new QueryRefused({query: '*'}, failure))).toMatch(/SANITY_DATASET/)
})

test('what caused an outage keeps its status, and loses the answer', async () => {
  const failure = await failureOf(500, {description: 'Broken'})
  expect(inspect(failure).split('\n').length).toBeGreaterThan(10)
  expect(inspect(new LakeUnavailable(failure))).not.toContain('xxxx')
  expect(withoutAnswer(failure)).toMatchObject({message: 'Broken', statusCode: 500})
  const other = new Error('The Content Lake took longer than 3000 ms.')
  expect(withoutAnswer(other)).toBe(other)
})
