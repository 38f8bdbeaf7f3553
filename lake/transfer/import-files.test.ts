/** @jest-environment node */
import {mkdir, mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import {gzipSync} from 'node:zlib'
import sharp from 'sharp'
import type {SanityClient} from '@sanity/client'
import {runAsProcess} from '../cli/run-as-process.ts'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'
import {importDataset} from './import-dataset.ts'

let folder: string
let lake: TestLake
let client: SanityClient
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-import-'))
  lake = await startTestLake()
  client = lake.client('administrator')
  const png = sharp({create: {width: 40, height: 20, channels: 3, background: '#348'}}).png()
  await mkdir(join(folder, 'my pictures'))
  await writeFile(join(folder, 'pic.png'), await png.toBuffer())
  await writeFile(join(folder, 'my pictures/ü #1.png'), await png.negate().toBuffer())
})
afterEach(async () => {
  await lake.stop()
  await rm(folder, {recursive: true})
})

const mark = '\uFEFF'
const post = (note: string, more: object = {}) => ({
  _id: 'post',
  _type: 'post',
  cover: {_type: 'image', _sanityAsset: note},
  ...more,
})
const ndjson = (...documents: object[]) =>
  documents.map((document) => JSON.stringify(document)).join('\n')
const everything = () => client.fetch<string[]>('*[]._id', {}, {perspective: 'raw'})

async function stored(name: string, content: string | Buffer): Promise<string> {
  const path = join(folder, name)
  await writeFile(path, content)
  return path
}

test.each(['file://./pic.png', 'file://./my pictures/%C3%BC%20%231.png'])(
  '%s is found beside the file that names it, wherever the command is run',
  async (url) => {
    const source = await stored('one.ndjson', ndjson(post(`image@${url}`)))
    const env = {DATA_DIR: lake.dataDir, LAKE_PORT: new URL(lake.url).port}
    expect(await runAsProcess('import', [source], env)).toMatchObject({code: 0, error: ''})
    expect(await client.fetch('*[_id == "post"][0].cover.asset->metadata.dimensions.width')).toBe(
      40,
    )
  },
)

test.each<[string, string, (text: string) => string | Buffer]>([
  ['a byte order mark', 'a.ndjson', (text) => mark + text],
  ['a mark and Windows line ends', 'a.ndjson', (text) => mark + text.replaceAll('\n', '\r\n')],
  ['a mark inside a zipped file', 'a.ndjson.gz', (text) => gzipSync(mark + text)],
])('%s is read', async (_, name, written) => {
  const text = ndjson(post('image@file://./pic.png'), {_id: 'b', _type: 'post', title: mark})
  const source = await stored(name, written(text))
  expect((await importDataset(client, {source})).documents).toBe(2)
  expect(await client.fetch('*[_id == "b"][0].title')).toBe(mark)
})

test('a folder is read with the pictures that lie in it, named or not', async () => {
  await mkdir(join(folder, 'images'))
  const png = sharp({create: {width: 9, height: 9, channels: 3, background: '#fff'}}).png()
  await writeFile(join(folder, 'images/more.png'), await png.toBuffer())
  await stored('data.ndjson', mark + ndjson(post('image@file://./pic.png')))
  expect((await importDataset(client, {source: folder})).documents).toBe(1)
  const widths = '*[_type == "sanity.imageAsset"].metadata.dimensions.width'
  expect((await client.fetch<number[]>(widths)).toSorted()).toEqual([40, 9])
})

test.each<[string, () => Promise<object[]>, RegExp]>([
  [
    'a missing picture',
    async () => [post('image@file://./no.png')],
    /line 2.*no\.png cannot be read/,
  ],
  ['a path of another form', async () => [post('image@file://pic.png')], /write file:\/\/\.\/path/],
  [
    'a picture that is none',
    async () => {
      await stored('text.png', 'Hello')
      return [post('image@file://./text.png')]
    },
    /text\.png[^]*2 documents, was taken out again: nothing/,
  ],
  [
    'a reference to nothing',
    async () => [post('image@file://./pic.png', {to: {_ref: 'nobody'}})],
    /nobody[^]*3 documents, was taken out again: nothing/,
  ],
])('an import that fails by %s leaves nothing', async (_, make, words) => {
  const documents = [{_id: 'first', _type: 'post'}, ...(await make())]
  const source = await stored('bad.ndjson', ndjson(...documents))
  await expect(importDataset(client, {source})).rejects.toThrow(words)
  expect(await everything()).toEqual([])
})

test('an import that fails after it has changed documents says which', async () => {
  await client.create({_id: 'post', _type: 'post', title: 'Before'})
  const source = await stored(
    'over.ndjson',
    ndjson(post('image@file://./pic.png', {to: {_ref: 'nobody'}}), {_id: 'new', _type: 'post'}),
  )
  const work = importDataset(client, {source, ifExists: 'replace'})
  await expect(work).rejects.toThrow(
    /changed 1 document \(post\) and added 2 documents \(new, image-/,
  )
  expect(await everything()).toEqual([expect.stringMatching(/^image-/), 'new', 'post'])
})

test('an import of what is there already leaves that as it is', async () => {
  await client.create({_id: 'post', _type: 'post', title: 'Before'})
  const source = await stored('again.ndjson', ndjson(post('image@file://./pic.png')))
  await expect(importDataset(client, {source})).rejects.toThrow(
    /already exists[^]*Nothing of it is in the dataset[^]*--if-exists replace/,
  )
  expect(await client.fetch('*[].title')).toEqual(['Before'])
})
