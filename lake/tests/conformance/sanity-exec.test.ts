/** @jest-environment node */
import {execFile} from 'node:child_process'
import {resolve} from 'node:path'
import {promisify} from 'node:util'
import {startTestLake} from '../../testing/test-lake.ts'

const root = resolve(import.meta.dirname, '../../..')

test('a script that sanity exec runs reads and writes through getCliClient', async () => {
  const lake = await startTestLake()
  const env = {
    ...process.env,
    NODE_OPTIONS: '',
    CI: '1',
    DO_NOT_TRACK: '1',
    SANITY_API_HOST: lake.url,
    SANITY_AUTH_TOKEN: lake.accounts.createToken('editor', 'Script'),
  }
  const args = [
    resolve(root, 'node_modules/sanity/bin/sanity'),
    'exec',
    resolve(import.meta.dirname, 'cli-script.ts'),
  ]
  const {stdout} = await promisify(execFile)(process.execPath, args, {cwd: root, env})
  expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toEqual({
    text: 'Written by a script',
    seen: true,
  })
  expect(await lake.client('viewer').getDocument('by-script')).toMatchObject({seen: true})
  await lake.stop()
})
