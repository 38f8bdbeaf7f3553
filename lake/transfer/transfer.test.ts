/** @jest-environment node */
import {createHash} from 'node:crypto'
import {execFile} from 'node:child_process'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join, resolve} from 'node:path'
import {promisify} from 'node:util'
import sharp from 'sharp'
import type {SanityClient} from '@sanity/client'
import {startTestLake} from '../testing/test-lake.ts'
import {exportDataset} from './export-dataset.ts'
import {importDataset} from './import-dataset.ts'
import {unpacked} from './unpacked.ts'

type Found = {_id: string; _type: string; [field: string]: unknown}

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-transfer-'))
})
afterAll(() => rm(folder, {recursive: true}))

const picture = (width: number) =>
  sharp({create: {width, height: 20, channels: 3, background: '#348'}})
    .png()
    .toBuffer()

/** What an archive preserves: everything but times and revisions. */
async function contentOf(client: SanityClient): Promise<Map<string, Found>> {
  const documents = await client.fetch<Found[]>('*', {}, {perspective: 'raw'})
  return new Map(
    documents.map(({_rev, _updatedAt, ...rest}) => {
      if (!rest._type.startsWith('sanity.')) return [rest._id, rest]
      const {_createdAt, url: _url, uploadId: _uploadId, ...asset} = rest
      return [rest._id, asset]
    }),
  )
}

async function bytesOfAssets(client: SanityClient): Promise<string[]> {
  const urls = await client.fetch<string[]>('*[_type match "sanity.*Asset"]|order(_id).url')
  return Promise.all(
    urls.map(async (url) => {
      const answer = await fetch(url)
      expect(answer.status).toBe(200)
      return createHash('sha1')
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest('hex')
    }),
  )
}

test('what was exported is the same again after the import into an empty lake', async () => {
  const [from, to] = [await startTestLake(), await startTestLake()]
  const [source, target] = [from.client('administrator'), to.client('administrator')]
  const image = await source.assets.upload('image', await picture(30), {
    filename: 'desk.png',
    title: 'A desk',
  })
  const file = await source.assets.upload('file', Buffer.from('a,b\n1,2\n'), {filename: 'a.csv'})
  await source
    .transaction()
    .create({_id: 'person', _type: 'person', name: 'Ünal ✓'})
    .create({
      _id: 'post',
      _type: 'post',
      title: 'Hello',
      _createdAt: '2020-01-02T03:04:05Z',
      author: {_type: 'reference', _ref: 'person'},
      weak: {_type: 'reference', _ref: 'nobody', _weak: true},
      cover: {_type: 'image', asset: {_type: 'reference', _ref: image._id}, alt: 'x'},
      sheet: {_type: 'file', asset: {_type: 'reference', _ref: file._id}},
      body: [{_key: 'a', _type: 'block', children: [{_key: 'b', _type: 'span', text: 'x'}]}],
    })
    .create({_id: 'drafts.post', _type: 'post', title: 'Hello again'})
    .commit()

  const archive = join(folder, 'round.tar.gz')
  expect(await exportDataset(source, {file: archive})).toEqual({documents: 3, assets: 2})
  expect((await importDataset(target, {source: await unpacked(archive)})).warnings).toEqual([])
  expect(await contentOf(target)).toEqual(await contentOf(source))
  const bytes = await bytesOfAssets(source)
  expect(bytes).toHaveLength(2)
  expect(await bytesOfAssets(target)).toEqual(bytes)

  await expect(importDataset(target, {source: await unpacked(archive)})).rejects.toThrow(
    /already exists/,
  )
  await importDataset(target, {source: await unpacked(archive), ifExists: 'replace'})
  expect(await contentOf(target)).toEqual(await contentOf(source))
  await from.stop()
  await to.stop()
})

test('NDJSON written by hand comes in with its pictures, and references become strong', async () => {
  const lake = await startTestLake()
  const client = lake.client('administrator')
  await writeFile(join(folder, 'pilot.png'), await picture(40))
  const lines = [
    {
      _id: 'post',
      _type: 'post',
      author: {_ref: 'person'},
      cover: {_type: 'image', _sanityAsset: `image@file://${join(folder, 'pilot.png')}`},
      list: [{_type: 'thing'}],
    },
    {_id: 'person', _type: 'person'},
  ]
  const source = join(folder, 'hand.ndjson')
  await writeFile(source, lines.map((line) => JSON.stringify(line)).join('\n'))
  expect(await importDataset(client, {source})).toEqual({documents: 2, warnings: []})
  expect(
    await client.fetch(
      '*[_id == "post"][0]{"width": cover.asset->metadata.dimensions.width, author, "key": defined(list[0]._key)}',
    ),
  ).toEqual({width: 40, author: {_type: 'reference', _ref: 'person'}, key: true})
  await expect(client.delete('person')).rejects.toMatchObject({statusCode: 409})
  await expect(importDataset(client, {source: join(folder, 'no')})).rejects.toThrow(/There is no/)
  await lake.stop()
})

test('the commands work beside a running lake, and without one', async () => {
  const lake = await startTestLake()
  await lake.client('editor').create({_id: 'a', _type: 'post'})
  const run = async (command: string, args: string[], env: Record<string, string>) => {
    const script = resolve(import.meta.dirname, `../cli/${command}.ts`)
    const settings = {env: {...process.env, NODE_OPTIONS: '', ...env}}
    const {stdout} = await promisify(execFile)(process.execPath, [script, ...args], settings)
    return stdout.trim().split('\n').at(-1)
  }
  const archive = join(folder, 'command.tar.gz')
  const {port} = new URL(lake.url)
  const running = {DATA_DIR: lake.dataDir, LAKE_PORT: port}
  expect(await run('export', [archive], running)).toMatch(/holds 1 documents and 0 assets/)
  await lake.stopAndKeep()
  const dataDir = join(folder, 'other')
  expect(await run('import', [archive], {DATA_DIR: dataDir})).toMatch(/^Imported 1 documents/)
  await expect(run('import', [archive], {DATA_DIR: dataDir})).rejects.toThrow(/already exists/)
  await expect(run('export', [archive], {DATA_DIR: dataDir})).rejects.toThrow(/--overwrite/)
  await rm(lake.dataDir, {recursive: true})
})
