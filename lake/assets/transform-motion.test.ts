/** @jest-environment node */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {crc32} from 'node:zlib'
import sharp from 'sharp'
import type {ImageExtension} from './asset-names.ts'
import {motionOf} from './image-motion.ts'
import {transformImage} from './transform-image.ts'
import {parseTransform} from './transform-params.ts'

const size = {width: 60, height: 40}
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'transform-motion-'))
  const frames = await Promise.all(
    ['red', 'lime', 'blue'].map((background) =>
      sharp({create: {...size, channels: 3, background}})
        .png()
        .toBuffer(),
    ),
  )
  const moving = sharp(frames, {join: {animated: true}})
  const timing = {delay: [100, 200, 300], loop: 2}
  await moving.clone().gif(timing).toFile(path.join(folder, 'moving.gif'))
  await moving.clone().webp(timing).toFile(path.join(folder, 'moving.webp'))
  const still = sharp(frames[0])
  await still.clone().webp().toFile(path.join(folder, 'still.webp'))
  const png = await still.clone().png().toBuffer()
  await writeFile(path.join(folder, 'still.png'), png)
  await writeFile(path.join(folder, 'moving.png'), withAnimationControl(png))
  const avif = await still.clone().avif().toBuffer()
  await writeFile(path.join(folder, 'still.avif'), avif)
  await writeFile(path.join(folder, 'moving.avif'), avif.fill('avis', 8, 12, 'latin1'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Adds the chunk that turns a PNG into an APNG: two frames, looping. */
function withAnimationControl(png: Buffer): Buffer {
  const control = Buffer.from('acTL\0\0\0\x02\0\0\0\0', 'latin1')
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(control.length - 4)
  check.writeUInt32BE(crc32(control))
  // After the signature (8 bytes) and the header chunk (25).
  return Buffer.concat([png.subarray(0, 33), length, control, check, png.subarray(33)])
}

async function draw(name: string, query: string, accept?: string) {
  const extension = name.split('.')[1] as ImageExtension
  const transform = parseTransform(new URLSearchParams(query))
  return transformImage(path.join(folder, name), {...size, extension}, transform, {accept})
}

/** Frames, frame size, and the colour in the middle of each: `3 of 60x40 RGB`. */
async function shown(body: Buffer | undefined): Promise<string> {
  const moving = sharp(body, {animated: true})
  const {pages = 1, pageHeight} = await moving.metadata()
  const {data, info} = await moving.ensureAlpha().raw().toBuffer({resolveWithObject: true})
  const height = pageHeight ?? info.height
  const colours = Array.from({length: pages}, (_, page) => {
    const start = ((page + 0.5) * height - 0.5) | 0
    const [r = 0, g = 0, b = 0] = data.subarray((start * info.width + (info.width >> 1)) * 4)
    return r > 128 ? 'R' : g > 128 ? 'G' : b > 128 ? 'B' : '?'
  })
  return `${pages} of ${info.width}x${height} ${colours.join('')}`
}

describe.each(['moving.gif', 'moving.webp'])('%s', (name) => {
  test.each([
    ['auto=format', 'image/avif,image/webp,*/*', 'image/webp'],
    ['auto=format', 'image/avif,*/*', 'image/gif'],
    ['auto=format', '*/*', 'image/gif'],
    ['auto=format&fm=gif', 'image/avif,image/webp', 'image/gif'],
  ])('?%s moves for Accept: %s', async (query, accept, contentType) => {
    const drawn = await draw(name, query, accept)
    expect(drawn?.contentType).toBe(contentType)
    expect(await shown(drawn?.body)).toBe('3 of 60x40 RGB')
  })

  test.each([
    ['w=30', '3 of 30x20 RGB'],
    ['w=30&dpr=2', '3 of 60x40 RGB'],
    ['w=120&h=120&fit=scale', '3 of 120x120 RGB'],
    ['w=20&h=20&fit=crop', '3 of 20x20 RGB'],
    ['w=20&h=20&fit=crop&crop=entropy', '3 of 20x20 RGB'],
    ['w=20&h=20&fit=crop&crop=focalpoint&fp-x=1&fp-y=0', '3 of 20x20 RGB'],
    ['rect=10,10,20,20&w=10', '3 of 10x10 RGB'],
    ['w=30&h=30&fit=fill', '3 of 30x30 RGB'],
    ['w=100&h=100&fit=fillmax&bg=fff', '3 of 100x100 RGB'],
    ['w=30&pad=5', '3 of 40x30 RGB'],
    ['or=90', '3 of 40x60 RGB'],
    ['w=30&flip=hv', '3 of 30x20 RGB'],
    ['blur=200&sat=50', '3 of 60x40 RGB'],
    ['q=20&sharp=10', '3 of 60x40 RGB'],
  ])('?%s keeps every frame, and how long it stays', async (query, frames) => {
    const drawn = await draw(name, query)
    expect(await shown(drawn?.body)).toBe(frames)
    const {delay, loop} = await sharp(drawn?.body, {animated: true}).metadata()
    expect({delay, loop}).toEqual({delay: [100, 200, 300], loop: 2})
  })

  test.each(['frame=1', 'fm=jpg', 'fm=png', 'fm=avif'])('?%s stops it', async (query) => {
    expect(await shown((await draw(name, query))?.body)).toBe('1 of 60x40 R')
  })

  test('one that is too large to draw is sent as it came', async () => {
    const file = path.join(folder, name)
    const extension = name.split('.')[1] as ImageExtension
    expect(await motionOf(file, {extension, width: 9000, height: 9000})).toBe('kept')
    await expect(draw(name, 'w=8000&h=8000&fit=scale')).rejects.toThrow(/moving picture/)
  })
})

test.each(['moving.png', 'moving.avif'])(
  '%s, which cannot be drawn frame by frame, is sent as it came unless stopped',
  async (name) => {
    for (const query of ['auto=format', 'w=30', 'w=20&h=20&fit=crop&auto=format', 'q=50']) {
      expect(await draw(name, query, 'image/avif,image/webp')).toBeUndefined()
    }
  },
)

test('a picture that stops by its address is drawn', async () => {
  expect(await shown((await draw('moving.png', 'frame=1&w=30'))?.body)).toBe('1 of 30x20 R')
  expect((await draw('moving.png', 'fm=jpg'))?.contentType).toBe('image/jpeg')
})

test.each(['still.png', 'still.webp', 'still.avif'])('%s may become AVIF', async (name) => {
  const drawn = await draw(name, 'auto=format&w=30', 'image/avif,image/webp')
  expect(drawn?.contentType).toBe('image/avif')
})
