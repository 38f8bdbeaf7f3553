import {createServer} from 'node:net'
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {checkDataDir, checkNode, checkPorts, findFreePorts} from '@/scripts/runner/preflight.mjs'
import {sign} from '@/scripts/runner/site.mjs'
import {encodeSignatureHeader} from '@sanity/webhook'

test('a Node that is too old is named, with the way out', () => {
  expect(() => checkNode('v18.19.1')).toThrow(/Node 18\.19\.1 is too old: install Node 20 or newer/)
  expect(() => checkNode('v20.0.0')).not.toThrow()
})

test('a data folder that cannot be made is named, with the way out', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'casebook-preflight-'))
  const file = path.join(folder, 'file')
  writeFileSync(file, '')
  expect(() => checkDataDir(path.join(file, 'data'))).toThrow(/cannot be written .* DATA_DIR/)
  expect(() => checkDataDir(path.join(folder, 'data'))).not.toThrow()
  rmSync(folder, {recursive: true})
})

test('a taken port is named, with the variable that moves it', async () => {
  const port = (await findFreePorts(15)) + 3
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', () => resolve()))
  await expect(checkPorts({port, lakePort: port + 2, hosted: undefined})).rejects.toThrow(
    new RegExp(`^Port ${port} is taken: .* PORT=${port + 10}`),
  )
  await expect(
    checkPorts({port: port + 10, lakePort: port - 3, hosted: undefined}),
  ).rejects.toThrow(new RegExp(`^Port ${port} is taken: .* LAKE_PORT=`))
  await new Promise((resolve) => server.close(resolve))
})

test('webhooks of ours are signed as Sanity signs them', async () => {
  const now = Date.now()
  expect(sign('{"a":1}', now, 'secret')).toBe(await encodeSignatureHeader('{"a":1}', now, 'secret'))
})
