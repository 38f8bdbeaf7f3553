/** @jest-environment node */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import {join} from 'node:path'
import sharp from 'sharp'
import {startLake} from '../server.ts'
import {clientOf, startTestLake} from '../testing/test-lake.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lake-seed-'))
})
afterEach(() => rm(folder, {recursive: true}))

test('an empty dataset is filled once: references in any order, drafts, dates and pictures as given', async () => {
  const background = {r: 1, g: 2, b: 3}
  await sharp({create: {width: 20, height: 10, channels: 3, background}})
    .png()
    .toFile(join(folder, 'a.png'))
  const post = {
    _id: 'post',
    _type: 'post',
    _createdAt: '2020-01-01T00:00:00Z',
    author: {_type: 'reference', _ref: 'zoe'},
    image: {_type: 'image', _sanityAsset: 'image@file://./a.png', alt: 'A'},
  }
  await writeFile(join(folder, 'a-post.json'), `\uFEFF${JSON.stringify(post)}`)
  const lines = [
    {_id: 'zoe', _type: 'person'},
    {_id: 'drafts.idea', _type: 'post'},
  ]
  await writeFile(join(folder, 'rest.ndjson'), lines.map((line) => JSON.stringify(line)).join('\n'))

  const lake = await startTestLake({seed: folder})
  const client = lake.client('editor')
  expect(
    await client.fetch(
      '*[_id == "post"][0]{_createdAt, "by": author->_id, "size": image.asset->metadata.dimensions.width}',
    ),
  ).toEqual({_createdAt: '2020-01-01T00:00:00Z', by: 'zoe', size: 20})
  expect(await client.getDocument('drafts.idea')).toBeDefined()
  await client.delete('post')
  const {dataDir} = lake
  const token = lake.accounts.createToken('editor', 'later')
  await lake.stopAndKeep()
  const later = await startLake({port: 0, dataDir, seed: folder})
  expect(await clientOf(later.url, token).getDocument('post')).toBeUndefined()
  await later.stop()
  await rm(dataDir, {recursive: true})
})

test.each([
  ['a broken file', '{"_id": ', 'is not valid JSON'],
  ['a reference to nothing', '{"_id":"a","_type":"post","to":{"_ref":"b"}}', 'refers to "b"'],
  [
    'a picture that is not there',
    '{"_id":"a","_type":"post","i":{"_sanityAsset":"image@file://./no.png"}}',
    'no.png',
  ],
])('%s stops the start with its name', async (_, text, message) => {
  await writeFile(join(folder, 'a.ndjson'), text)
  await expect(startTestLake({seed: folder})).rejects.toThrow(message)
})
