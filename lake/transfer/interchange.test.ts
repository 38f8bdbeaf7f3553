/** @jest-environment node */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import type {SanityClient} from '@sanity/client'
import {exportDataset as writeArchive, type ExportOptions} from '@sanity/export'
import {sanityImport} from '@sanity/import'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'
import {exportDataset} from './export-dataset.ts'
import {importDataset} from './import-dataset.ts'
import {unpacked} from './unpacked.ts'

type Found = {_id: string; _type: string; [field: string]: unknown}

let folder: string
let from: TestLake
let source: SanityClient
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-interchange-'))
  from = await startTestLake()
  source = from.client('administrator')
  await fill(source)
})
afterAll(async () => {
  await from.stop()
  await rm(folder, {recursive: true})
})

async function fill(client: SanityClient): Promise<void> {
  await client.datasets.create('other')
  const png = sharp({create: {width: 9, height: 6, channels: 3, background: '#348'}}).png()
  const image = await client.assets.upload('image', await png.toBuffer(), {filename: 'a.png'})
  const file = await client.assets.upload('file', Buffer.from('a,b\n'), {filename: 'a.csv'})
  await client
    .transaction()
    .create({_id: 'person', _type: 'person', name: 'Ünal ✓'})
    .create({
      _id: 'post',
      _type: 'post',
      author: {_type: 'reference', _ref: 'person'},
      elsewhere: {_type: 'crossDatasetReference', _ref: 'x', _dataset: 'other', _weak: true},
      cover: {_type: 'image', asset: {_type: 'reference', _ref: image._id}, alt: 'x'},
      sheet: {_type: 'file', asset: {_type: 'reference', _ref: file._id}},
    })
    .create({_id: 'drafts.post', _type: 'post', author: {_type: 'reference', _ref: 'person'}})
    .commit()
}

/** The options that `sanity dataset export` passes to the library by default. */
const exportDefaults = {
  assetConcurrency: 8,
  assets: true,
  compress: true,
  dataset: 'production',
  drafts: true,
  mode: 'stream' as const,
  raw: false,
  strictAssetVerification: true,
  onProgress: () => undefined,
}

/** The options that `sanity dataset import` passes to the library by default. */
const importDefaults = {
  allowAssetsInDifferentDataset: false,
  allowFailingAssets: false,
  allowReplacementCharacters: false,
  allowSystemDocuments: false,
  operation: 'create' as const,
  releasesOperation: 'fail' as const,
  replaceAssets: false,
  skipCrossDatasetReferences: false,
  tag: 'sanity.import',
  targetDataset: 'production',
  targetProjectId: 'local',
  onProgress: () => undefined,
}

const byTheCli = (client: SanityClient, outputPath: string, options: Partial<ExportOptions> = {}) =>
  writeArchive({
    ...exportDefaults,
    client: client.withConfig({apiVersion: '2023-05-26'}),
    ...options,
    outputPath,
  } as ExportOptions & {outputPath: string})

async function contentOf(client: SanityClient): Promise<Found[]> {
  const documents = await client.fetch<Found[]>('*|order(_id)', {}, {perspective: 'raw'})
  return documents.map(({_rev, _updatedAt, ...rest}) => {
    if (!rest._type.startsWith('sanity.')) return rest
    const {_createdAt, url: _url, uploadId: _uploadId, ...asset} = rest
    return asset
  })
}

/** Runs `work` with a client of an empty lake that has the second dataset too. */
async function inEmptyLake<T>(work: (client: SanityClient) => Promise<T>): Promise<T> {
  const lake = await startTestLake()
  try {
    const client = lake.client('administrator')
    await client.datasets.create('other')
    return await work(client)
  } finally {
    await lake.stop()
  }
}

test.each([
  ['as it comes', {}],
  ['without compression', {compress: false}],
  ['by cursor', {mode: 'cursor' as const}],
])('an archive that Sanity’s command writes %s comes in whole', async (name, options) => {
  const archive = join(folder, `${name}.tar.gz`)
  await byTheCli(source, archive, options)
  await inEmptyLake(async (target) => {
    expect(await importDataset(target, {source: await unpacked(archive)})).toEqual({
      documents: 3,
      warnings: [],
    })
    expect(await contentOf(target)).toEqual(await contentOf(source))
  })
})

test.each([
  ['drafts', {drafts: false}, ['person', 'post']],
  ['other types', {types: ['person']}, ['person']],
  ['assets', {assets: false}, ['drafts.post', 'person', 'post']],
])('an archive of Sanity’s command without %s comes in', async (name, options, ids) => {
  const archive = join(folder, `without ${name}.tar.gz`)
  await byTheCli(source, archive, options)
  await inEmptyLake(async (target) => {
    await importDataset(target, {source: await unpacked(archive)})
    const there = await contentOf(target)
    expect(there.flatMap(({_id, _type}) => (_type.startsWith('sanity.') ? [] : [_id]))).toEqual(ids)
    const pictured = there.some((document) => 'cover' in document)
    expect(pictured).toBe(!('assets' in options) && ids.includes('post'))
  })
})

test('raw documents of Sanity’s command come back over themselves, their assets in place', async () => {
  const archive = join(folder, 'raw.tar.gz')
  await byTheCli(source, archive, {raw: true})
  const before = await contentOf(source)
  await importDataset(source, {source: await unpacked(archive), ifExists: 'replace'})
  expect(await contentOf(source)).toEqual(before)
})

test('Sanity’s command reads an archive of ours', async () => {
  const archive = join(folder, 'ours.tar.gz')
  await exportDataset(source, {file: archive})
  await inEmptyLake(async (target) => {
    const client = target.withConfig({apiVersion: '2025-02-19'})
    const options = {...importDefaults, assetsBase: folder, client}
    const {numDocs, warnings} = await sanityImport(await unpacked(archive), options)
    expect({numDocs, warnings}).toEqual({numDocs: 3, warnings: []})
    expect(await contentOf(target)).toEqual(await contentOf(source))
  })
})

test('a reference into a dataset that is not there is refused with its name', async () => {
  const archive = join(folder, 'cross.tar.gz')
  await byTheCli(source, archive)
  const lake = await startTestLake()
  const target = lake.client('administrator')
  await expect(importDataset(target, {source: await unpacked(archive)})).rejects.toThrow(/other/)
  expect(await contentOf(target)).toEqual([])
  await lake.stop()
})

test.each([
  ['fail', 'already exists', {a: 'there', b: undefined}],
  ['keep', 'came in', {a: 'there', b: 'new'}],
  ['replace', 'came in', {a: 'new', b: 'new'}],
] as const)('what is there already: %s', async (ifExists, outcome, titles) => {
  const file = join(folder, `${ifExists}.ndjson`)
  const lines = ['a', 'b'].map((_id) => JSON.stringify({_id, _type: 'post', title: 'new'}))
  await writeFile(file, lines.join('\n'))
  await inEmptyLake(async (target) => {
    await target.create({_id: 'a', _type: 'post', title: 'there'})
    const run = importDataset(target, {source: file, ifExists}).then(
      () => 'came in',
      ({message}: Error) => message,
    )
    expect(await run).toContain(outcome)
    const titleOf = async (id: string) => (await target.getDocument(id))?.title
    expect({a: await titleOf('a'), b: await titleOf('b')}).toEqual(titles)
  })
})
