/** @jest-environment node */
import {jest} from '@jest/globals'
import {readdir, readFile, writeFile} from 'node:fs/promises'
import {join} from 'node:path'
import sharp from 'sharp'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let picture: Buffer
beforeAll(async () => {
  lake = await startTestLake()
  const noise = {type: 'gaussian' as const, mean: 128, sigma: 40}
  picture = await sharp({create: {width: 80, height: 60, channels: 3, background: '#888', noise}})
    .png()
    .toBuffer()
})
afterAll(() => lake.stop())

const folder = (name: string) => join(lake.dataDir, 'lake', name)

async function flipByte(file: string, at: number) {
  const bytes = await readFile(file)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  await writeFile(file, bytes)
}

async function bytesAt(url: string) {
  const answer = await fetch(url)
  expect(answer.status).toBe(200)
  return Buffer.from(await answer.arrayBuffer())
}

test('a picture that the disk damaged is never served, and the same upload repairs it', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {})
  const client = lake.client('editor')
  const {url, sha1hash} = await client.assets.upload('image', picture)
  const small = await bytesAt(`${url}?w=20`)
  expect(await bytesAt(url)).toEqual(picture)
  await flipByte(join(folder('assets'), sha1hash.slice(0, 2), sha1hash), picture.length - 20)

  for (const wish of ['', '?dl=x.png', '?w=30', '?fm=webp']) {
    const answer = await fetch(url + wish)
    expect(answer.status).toBe(500)
    expect(answer.headers.get('cache-control')).toBe('no-store')
    expect((await answer.json()).message).toMatch(/damaged.*upload the same picture/)
  }
  expect((await fetch(url, {method: 'HEAD'})).status).toBe(500)
  expect((await fetch(url, {headers: {range: 'bytes=0-9'}})).status).toBe(500)
  expect(said).toHaveBeenCalledTimes(1)
  // Pictures drawn before the damage stay valid.
  expect(await bytesAt(`${url}?w=20`)).toEqual(small)

  await client.assets.upload('image', picture)
  expect(await bytesAt(url)).toEqual(picture)
  await bytesAt(`${url}?w=30`)
})

test('a drawn picture that the disk damaged is drawn again', async () => {
  const {url} = await lake.client('editor').assets.upload('image', picture)
  const before = new Set(await readdir(folder('image-cache')))
  const drawn = await bytesAt(`${url}?w=44`)
  const kept = (await readdir(folder('image-cache'))).find((name) => !before.has(name))
  await flipByte(join(folder('image-cache'), kept ?? ''), drawn.length - 5)
  expect(await bytesAt(`${url}?w=44`)).toEqual(drawn)
})

test('an original says its hashes', async () => {
  const {url} = await lake.client('editor').assets.upload('file', Buffer.from('hello'))
  const {headers} = await fetch(url, {method: 'HEAD'})
  expect(headers.get('x-sanity-sha1')).toBe('aaf4c61ddcc5e8a2dabede0f3b482cd9aea9434d')
  expect(headers.get('x-sanity-md5')).toBe('5d41402abc4b2a76b9719d911017c592')
})
