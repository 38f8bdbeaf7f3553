/** @jest-environment node */
import {jest} from '@jest/globals'
import {createHash} from 'node:crypto'
import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {buffer} from 'node:stream/consumers'
import {AssetDamagedError, AssetRefusedError, AssetTooLargeError} from '../errors/asset-errors.ts'
import {openAssetFiles} from './asset-files.ts'

const text = Buffer.from('Retrieval cut the search time by a third.')
const sha1 = createHash('sha1').update(text).digest('hex')
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'asset-files-'))
})
afterEach(() => rm(folder, {recursive: true}))

async function filesOnDisk(): Promise<string[]> {
  const entries = await readdir(folder, {recursive: true, withFileTypes: true})
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

async function* inPieces(bytes: Buffer, failure?: Error) {
  yield bytes.subarray(0, 10)
  if (failure) throw failure
  yield bytes.subarray(10)
}

it('keeps bytes under their hash and gives them back, whole or in part', async () => {
  const files = await openAssetFiles(folder)
  expect(await files.put(inPieces(text), {limit: 1000})).toMatchObject({sha1, size: text.length})
  const whole = await files.open(sha1)
  expect(whole && (await buffer(whole.stream))).toEqual(text)
  const part = await files.open(sha1, {start: 10, end: 12})
  expect(part?.size).toBe(text.length)
  expect(part && (await buffer(part.stream)).toString()).toBe(text.toString('utf8', 10, 13))
})

it('keeps equal uploads once, also when they arrive together', async () => {
  const files = await openAssetFiles(folder)
  await Promise.all([1, 2, 3].map(() => files.put(inPieces(text), {limit: 1000})))
  await files.put(text, {limit: 1000})
  expect(await filesOnDisk()).toEqual([sha1])
})

it('says when the disk changed a byte, and is repaired by the same upload', async () => {
  const said = jest.spyOn(console, 'error').mockImplementation(() => {})
  const files = await openAssetFiles(folder)
  const {path: file} = await files.put(text, {limit: 1000})
  const md5 = createHash('md5').update(text).digest('hex')
  expect(await files.intact(sha1)).toMatchObject({sha1, md5, size: text.length})
  const damaged = Buffer.from(text)
  damaged[7] = (damaged[7] ?? 0) ^ 1
  await writeFile(file, damaged)
  const asked = [files.intact(sha1), files.intact(sha1)]
  for (const one of await Promise.allSettled(asked)) expect(one.status).toBe('rejected')
  await expect(files.intact(sha1)).rejects.toThrow(AssetDamagedError)
  expect(said).toHaveBeenCalledTimes(1)
  expect(said.mock.calls[0]?.[0]).toContain(file)
  await files.put(text, {limit: 1000})
  expect(await files.intact(sha1)).toMatchObject({md5})
  expect(await readFile(file)).toEqual(text)
})

it('refuses a file above the limit and leaves nothing behind', async () => {
  const files = await openAssetFiles(folder)
  await expect(files.put(inPieces(text), {limit: 20})).rejects.toThrow(AssetTooLargeError)
  await expect(files.put(text, {limit: text.length - 1})).rejects.toThrow(/larger than 40 bytes/)
  expect(await filesOnDisk()).toEqual([])
})

it('accepts a file exactly as large as the limit', async () => {
  const files = await openAssetFiles(folder)
  expect((await files.put(text, {limit: text.length})).size).toBe(text.length)
})

it('leaves nothing behind when the sender hangs up', async () => {
  const files = await openAssetFiles(folder)
  const hungUp = new Error('socket closed')
  await expect(files.put(inPieces(text, hungUp), {limit: 1000})).rejects.toThrow(hungUp)
  expect(await filesOnDisk()).toEqual([])
})

it('refuses an empty upload', async () => {
  const files = await openAssetFiles(folder)
  await expect(files.put(Buffer.alloc(0), {limit: 1000})).rejects.toThrow(AssetRefusedError)
  expect(await filesOnDisk()).toEqual([])
})

it('clears what a crash left half-written, and keeps the rest', async () => {
  await (await openAssetFiles(folder)).put(text, {limit: 1000})
  await writeFile(path.join(folder, '.incoming', 'half'), 'Retr')
  const reopened = await openAssetFiles(folder)
  expect(await filesOnDisk()).toEqual([sha1])
  expect(await reopened.has(sha1)).toBe(true)
})

it('forgets a file, and knows nothing of one it never had', async () => {
  const files = await openAssetFiles(folder)
  await files.put(text, {limit: 1000})
  await files.remove(sha1)
  await files.remove(sha1)
  expect(await files.has(sha1)).toBe(false)
  expect(await files.open(sha1)).toBeUndefined()
})

it('never looks outside its folder', async () => {
  const files = await openAssetFiles(folder)
  await expect(files.open('../../etc/passwd')).rejects.toThrow(/Not a SHA-1/)
})
