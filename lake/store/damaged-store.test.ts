/** @jest-environment node */
import {open, readFile, rm, stat, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import {startLake} from '../server.ts'
import {startTestLake} from '../testing/test-lake.ts'

let dataDir: string
let file: string
beforeEach(async () => {
  const lake = await startTestLake()
  ;({dataDir} = lake)
  file = join(dataDir, 'lake/lake.sqlite')
  const client = lake.client('editor')
  await client.assets.upload('file', Buffer.from('kept'))
  const documents = Array.from({length: 300}, (_, n) => ({_id: `d${n}`, _type: 'post', n}))
  await client.mutate(documents.map((create) => ({create})))
  await lake.stopAndKeep()
})
afterEach(() => rm(dataDir, {recursive: true}))

const starting = () => startLake({port: 0, dataDir})

async function overwrite(from: number, to: number) {
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(to - from, 0xa5), 0, to - from, from)
  await handle.close()
}

test.each([
  ['its head is overwritten', () => overwrite(0, 200)],
  ['all behind the first pages is', async () => overwrite(8192, (await stat(file)).size)],
  ['half of it is gone', async () => writeFile(file, (await readFile(file)).subarray(0, 40_000))],
  ['it is empty', () => writeFile(file, '')],
  ['it is missing', () => rm(file)],
])('a lake does not start with a database of which %s', async (_, damage) => {
  await damage()
  await expect(starting()).rejects.toThrow(/does not start.*damaged.*put back a copy/)
  // A second start must not find an empty dataset either.
  await expect(starting()).rejects.toThrow(/does not start.*damaged/)
})
