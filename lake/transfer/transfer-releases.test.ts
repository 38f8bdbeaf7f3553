/** @jest-environment node */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import type {SanityClient} from '@sanity/client'
import {runAsProcess} from '../cli/run-as-process.ts'
import {startTestLake} from '../testing/test-lake.ts'
import {exportDataset} from './export-dataset.ts'
import {importDataset} from './import-dataset.ts'
import {unpacked} from './unpacked.ts'

type Found = {_id: string; [field: string]: unknown}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-transfer-releases-'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Release documents, versions, and the documents they published. */
async function releasesOf(client: SanityClient): Promise<Found[]> {
  return client.fetch<Found[]>(
    `*[_id in path("_.releases.**") || _id in path("versions.**") || _type == "post"]
      | order(_id) {..., "_rev": null, "_updatedAt": null}`,
    {},
    {perspective: 'raw'},
  )
}

/** A release in each state, its versions with a picture and a strong reference. */
async function fillWithReleases(client: SanityClient): Promise<void> {
  const png = sharp({create: {width: 8, height: 8, channels: 3, background: '#348'}}).png()
  const image = await client.assets.upload('image', await png.toBuffer())
  await client.create({_id: 'person', _type: 'person'})
  await client.create({_id: 'old', _type: 'post'})
  for (const releaseId of ['open', 'timed', 'away', 'out']) {
    await client.releases.create({releaseId, metadata: {title: `All ${releaseId}`}})
    const version = {
      _id: `versions.${releaseId}.news-${releaseId}`,
      _type: 'post',
      title: releaseId,
      author: {_type: 'reference', _ref: 'person'},
      cover: {_type: 'image', asset: {_type: 'reference', _ref: image._id}},
    }
    await client.create(version)
  }
  await client.unpublishVersion({releaseId: 'timed', publishedId: 'old'})
  await client.releases.schedule({releaseId: 'timed', publishAt: '2100-01-01T00:00:00.000Z'})
  await client.releases.archive({releaseId: 'away'})
  await client.releases.publish({releaseId: 'out'})
}

test('releases in every state come over with their versions, also on top of themselves', async () => {
  const [from, to] = [await startTestLake(), await startTestLake()]
  const [source, target] = [from.client('administrator'), to.client('administrator')]
  await fillWithReleases(source)
  const before = await releasesOf(source)
  const states = before.flatMap(({_id, state}) => (state ? [`${_id}: ${String(state)}`] : []))
  expect(states).toEqual([
    '_.releases.away: archived',
    '_.releases.open: active',
    '_.releases.out: published',
    '_.releases.timed: scheduled',
  ])
  expect(before.filter(({_id}) => _id.startsWith('versions.'))).toHaveLength(3)

  const archive = join(folder, 'releases.tar.gz')
  await exportDataset(source, {file: archive})
  await importDataset(target, {source: await unpacked(archive)})
  expect(await releasesOf(target)).toEqual(before)
  // On the second import the scheduled release is locked before its versions are written.
  await importDataset(target, {source: await unpacked(archive), ifExists: 'replace'})
  expect(await releasesOf(target)).toEqual(before)
  await importDataset(target, {source: await unpacked(archive), ifExists: 'keep'})
  expect(await releasesOf(target)).toEqual(before)

  // The imported release is still scheduled: its lock holds against other writers.
  const edit = target.patch('versions.timed.news-timed').set({title: 'x'}).commit()
  await expect(edit).rejects.toMatchObject({statusCode: 409})
  await target.releases.unschedule({releaseId: 'timed'})
  await target.releases.publish({releaseId: 'timed'})
  expect(await target.fetch('*[_type == "post"] | order(_id)._id')).toEqual([
    'news-out',
    'news-timed',
  ])

  const env = {DATA_DIR: to.dataDir, LAKE_PORT: new URL(to.url).port}
  const again = await runAsProcess('import', [archive], env)
  expect(again).toMatchObject({code: 1, error: expect.stringMatching(/already exists/)})
  expect(again.error).not.toMatch(/^ +at /m)
  await from.stop()
  await to.stop()
})
