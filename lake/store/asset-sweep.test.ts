/** @jest-environment node */
import {join} from 'node:path'
import {openAssetFiles} from '../assets/asset-files.ts'
import {startTestLake, until, type TestLake} from '../testing/test-lake.ts'
import {sweepAssets} from './asset-sweep.ts'
import {openDatabase} from './database.ts'

let lake: TestLake
beforeAll(async () => {
  lake = await startTestLake()
})
afterAll(() => lake.stop())

const hour = 3_600_000

/** Waits until earlier writes are some milliseconds old. */
const clockMovesOn = () => {
  const since = Date.now()
  return until(() => Date.now() > since + 20)
}

/** Sweeps as at the lake's start, with a shorter grace period in ms. */
async function sweep(grace: number) {
  const database = openDatabase(lake.dataDir)
  const files = await openAssetFiles(join(lake.dataDir, 'lake/assets'))
  return sweepAssets(database, files, grace).finally(() => database.close())
}

test('bytes go when no dataset has had their document for a while, and no sooner', async () => {
  const client = lake.client('administrator')
  await client.datasets.create('other')
  const other = client.withConfig({dataset: 'other'})
  const shared = Buffer.from('in two datasets')
  const {_id: id, sha1hash} = await client.assets.upload('file', shared)
  await other.assets.upload('file', shared)
  const {sha1hash: kept} = await client.assets.upload('file', Buffer.from('in use'))
  await client.delete(id)
  await clockMovesOn()
  expect(await sweep(1)).toEqual([])
  await other.delete(id)
  await clockMovesOn()
  expect(await sweep(hour)).toEqual([])
  expect(await sweep(1)).toEqual([sha1hash])
  expect(await sweep(1)).toEqual([])
  expect((await fetch(`${lake.url}/files/local/production/${kept}.bin`)).status).toBe(200)

  // Uploading the file again restores it.
  const {url} = await client.assets.upload('file', shared)
  expect(await (await fetch(url)).text()).toBe('in two datasets')
})

test('bytes of a dataset that is deleted, and those of an upload that never got its document, go too', async () => {
  const client = lake.client('administrator')
  await client.datasets.create('brief')
  const {sha1hash} = await client
    .withConfig({dataset: 'brief'})
    .assets.upload('file', Buffer.from('brief'))
  await client.datasets.delete('brief')
  const files = await openAssetFiles(join(lake.dataDir, 'lake/assets'))
  const {sha1} = await files.put(Buffer.from('cut off'), {limit: 100})
  expect(await files.remove(sha1, hour)).toBe(false)
  await clockMovesOn()
  expect((await sweep(10)).toSorted()).toEqual([sha1, sha1hash].toSorted())
})
