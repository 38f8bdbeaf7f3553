/** @jest-environment node */
import {once} from 'node:events'
import {createServer, type RequestListener} from 'node:http'
import type {AddressInfo} from 'node:net'
import {runCommand} from '@/scripts/runner/command.mjs'
import {node} from '@/scripts/runner/project.mjs'

/** What the program prints, with its exit code, while a lake answers like this. */
async function printed(answer: RequestListener) {
  const lake = createServer(answer).listen(0, '127.0.0.1')
  await once(lake, 'listening')
  const env = {
    ...process.env,
    SANITY_API_HOST: `http://127.0.0.1:${(lake.address() as AddressInfo).port}`,
    SANITY_DATASET: 'production',
    SANITY_PROJECT_ID: 'abc',
  }
  const {code, lines} = await runCommand(node, ['sanity/changes/print-revisions.ts'], {env})
  lake.close()
  return {code, lines}
}

const revision = {_id: 'guide-pilot', _type: 'guide', _rev: '1', slug: 'pilot'}

test('the revisions of what is published are printed in one line', async () => {
  let asked = ''
  const {code, lines} = await printed(({url = ''}, response) => {
    asked = url
    response.end(JSON.stringify({result: [revision]}))
  })
  expect(code).toBe(0)
  const look = JSON.parse(lines.find((line) => line.startsWith('{')) ?? '')
  expect(look).toEqual({at: expect.any(Number), revisions: [revision]})
  expect(asked).toMatch(/^\/v2026-11-01\/data\/query\/production\?.*perspective=published/)
})

test('while the lake fails it fails', async () => {
  const {code} = await printed((_, response) => response.writeHead(503).end('{"error": "busy"}'))
  expect(code).toBe(1)
})
