/** @jest-environment node */
import {mkdtemp, readdir, readFile, rm, truncate, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import {TransformsBusyError} from '../errors/asset-errors.ts'
import {openAssetFiles} from './asset-files.ts'
import {render} from './renditions.ts'
import {openTransformCache} from './transform-cache.ts'

let folder = ''
let drawings = 0

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'transform-cache-'))
  drawings = 0
})
afterEach(() => rm(folder, {recursive: true}))

const picture = (length = 100) => ({body: Buffer.alloc(length, 7), contentType: 'image/png'})
const nextTurn = () => new Promise((resolve) => setImmediate(resolve))
const draw = (length?: number) => async () => {
  drawings++
  await nextTurn()
  return picture(length)
}

it('draws once for many readers, and once for all time', async () => {
  const cache = await openTransformCache(folder)
  const answers = await Promise.all([1, 2, 3].map(() => cache.get('a', draw())))
  expect(answers).toEqual([picture(), picture(), picture()])
  await cache.get('a', draw())
  const reopened = await openTransformCache(folder)
  expect(await reopened.get('a', draw())).toEqual(picture())
  expect(drawings).toBe(1)
})

it('stays within its bytes, letting go of what was used least recently', async () => {
  const cache = await openTransformCache(folder, {bytes: 3000})
  await cache.get('a', draw(1000))
  await cache.get('b', draw(1000))
  await cache.get('a', draw(1000))
  await cache.get('c', draw(1000))
  expect(cache.size).toBeLessThanOrEqual(3000)
  expect(await readdir(folder)).toHaveLength(2)
  expect(drawings).toBe(3)
  await cache.get('a', draw(1000))
  expect(drawings).toBe(3)
  await cache.get('b', draw(1000))
  expect(drawings).toBe(4)
})

it('answers a picture too large to keep', async () => {
  const cache = await openTransformCache(folder, {bytes: 500})
  expect((await cache.get('a', draw(1000))).body).toHaveLength(1000)
  expect(await readdir(folder)).toEqual([])
})

it('shrinks to a smaller bound when opened again', async () => {
  const cache = await openTransformCache(folder)
  for (const key of ['a', 'b', 'c']) await cache.get(key, draw(1000))
  expect((await openTransformCache(folder, {bytes: 1500})).size).toBeLessThanOrEqual(1500)
  expect(await readdir(folder)).toHaveLength(1)
})

it('draws again what was deleted or cut short on disk', async () => {
  const cache = await openTransformCache(folder)
  await cache.get('a', draw())
  const [name = ''] = await readdir(folder)
  await truncate(path.join(folder, name), 60)
  expect(await cache.get('a', draw())).toEqual(picture())
  await rm(path.join(folder, name))
  expect(await cache.get('a', draw())).toEqual(picture())
  expect(drawings).toBe(3)
})

it('draws again what the disk changed by one bit, wherever in the file', async () => {
  const cache = await openTransformCache(folder)
  await cache.get('a', draw())
  const [name = ''] = await readdir(folder)
  const file = path.join(folder, name)
  const whole = await readFile(file)
  for (const at of [0, 8, 20, whole.length - 101, whole.length - 50, whole.length - 1]) {
    const flipped = Buffer.from(whole)
    flipped[at] = (flipped[at] ?? 0) ^ 1
    await writeFile(file, flipped)
    expect(await cache.get('a', draw())).toEqual(picture())
    expect(await readFile(file)).toEqual(whole)
  }
  expect(drawings).toBe(7)
})

it('does not remember a failure', async () => {
  const cache = await openTransformCache(folder)
  const failing = cache.get('a', () => Promise.reject(new Error('no memory')))
  await expect(failing).rejects.toThrow('no memory')
  expect(await cache.get('a', draw())).toEqual(picture())
})

it('draws a few at a time and turns away what would wait too long', async () => {
  let running = 0
  let most = 0
  const slow = async () => {
    most = Math.max(most, ++running)
    await nextTurn()
    running--
    return picture()
  }
  const cache = await openTransformCache(folder, {atOnce: 2, waiting: 3})
  const keys = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const answers = await Promise.allSettled(keys.map((key) => cache.get(key, slow)))
  const refused = answers.filter((answer) => answer.status === 'rejected')
  expect(most).toBe(2)
  expect(refused).toHaveLength(2)
  expect(refused[0]?.reason).toBeInstanceOf(TransformsBusyError)
  expect(await cache.get('h', slow)).toEqual(picture())
})

it('renders the same picture for the same wish, however it is spelled', async () => {
  const files = await openAssetFiles(path.join(folder, 'assets'))
  const cache = await openTransformCache(path.join(folder, 'cache'))
  const create = {width: 40, height: 20, channels: 3 as const, background: '#c8472b'}
  const file = await files.put(await sharp({create}).png().toBuffer(), {limit: 1e6})
  const image = {sha1: file.sha1, width: 40, height: 20, extension: 'png' as const}
  const wish = (query: string, accept?: string) =>
    render(cache, files, image, new URLSearchParams(query), accept)

  expect(await wish('dl=red.png')).toEqual({varies: false, tag: file.sha1})
  const plain = await wish('w=20&h=10')
  const spelled = await wish('h=10.0&utm=x&w=20&fm=png')
  expect(spelled.tag).toBe(plain.tag)
  expect(await readdir(path.join(folder, 'cache'))).toHaveLength(1)

  const modern = await wish('w=20&auto=format', 'image/webp')
  expect(modern).toMatchObject({varies: true, picture: {contentType: 'image/webp'}})
  expect(modern.tag).not.toBe(plain.tag)
  await expect(wish('w=twenty')).rejects.toThrow('"w" must be a number')
})
