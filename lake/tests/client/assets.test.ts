/** @jest-environment node */
import {createReadStream} from 'node:fs'
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import type {SanityClient} from '@sanity/client'
import {startTestLake, type TestLake} from '../../testing/test-lake.ts'

let lake: TestLake
let client: SanityClient
let folder: string
beforeAll(async () => {
  lake = await startTestLake()
  client = lake.client('editor')
  folder = await mkdtemp(join(tmpdir(), 'lake-client-assets-'))
})
afterAll(async () => {
  await lake.stop()
  await rm(folder, {recursive: true})
})

const picture = (background: string) =>
  sharp({create: {width: 12, height: 8, channels: 3, background}})
    .png()
    .toBuffer()

test('a picture is uploaded with what the client can say about it', async () => {
  const asset = await client.assets.upload('image', await picture('#348'), {
    filename: 'desk.png',
    title: 'A desk',
    label: 'desk',
    description: 'Where the work is done',
    creditLine: 'Ada',
    extract: ['blurhash', 'palette'],
    source: {id: '7', name: 'camera', url: 'https://camera.example/7'},
    tag: 'test.upload',
  })
  expect(asset).toMatchObject({
    _type: 'sanity.imageAsset',
    originalFilename: 'desk.png',
    title: 'A desk',
    label: 'desk',
    description: 'Where the work is done',
    creditLine: 'Ada',
    source: {id: '7', name: 'camera', url: 'https://camera.example/7'},
    metadata: {dimensions: {width: 12, height: 8, aspectRatio: 1.5}},
  })
  expect(asset.metadata.blurHash).toEqual(expect.any(String))
  expect(asset.metadata.palette?.dominant?.background).toMatch(/^#/)
  expect(asset.metadata.lqip).toBeUndefined()
  expect(await client.getDocument(asset._id)).toMatchObject({sha1hash: asset.sha1hash})
  const again = await client.assets.upload('image', await picture('#348'))
  expect(again._id).toBe(asset._id)
})

test('a file is uploaded from a stream, from bytes and from a Blob', async () => {
  const path = join(folder, 'a.csv')
  await writeFile(path, 'a,b\n')
  const streamed = await client.assets.upload('file', createReadStream(path), {filename: 'a.csv'})
  const bytes = await client.assets.upload('file', Buffer.from('a,b\n'), {filename: 'a.csv'})
  const blob = await client.assets.upload('file', new Blob(['a,b\n']), {filename: 'a.csv'})
  expect(bytes._id).toBe(streamed._id)
  expect(blob._id).toBe(streamed._id)
  expect(streamed).toMatchObject({_type: 'sanity.fileAsset', extension: 'csv', size: 4})
  expect(await (await fetch(streamed.url)).text()).toBe('a,b\n')
})

test('an asset in use stays, and one that is not goes', async () => {
  const asset = await client.assets.upload('image', await picture('#843'))
  const cover = {_type: 'image', asset: {_type: 'reference', _ref: asset._id}}
  await client.create({_id: 'covered', _type: 'post', cover})
  await expect(client.delete(asset._id)).rejects.toMatchObject({statusCode: 409})
  await client.delete('covered')
  await client.delete(asset._id)
  expect(await client.getDocument(asset._id)).toBeUndefined()
})

test('what is no picture is refused as one', async () => {
  const upload = client.assets.upload('image', Buffer.from('not a picture'))
  await expect(upload).rejects.toMatchObject({statusCode: 400})
})
