import {readFileSync} from 'node:fs'
import path from 'node:path'
import sharp from 'sharp'
import {ico, maskable, withoutCorners} from '@/scripts/icons/icon-files'

const root = process.cwd()
const drawing = readFileSync(path.join(root, 'app/icon.svg'), 'utf8')
const file = (name: string) => path.join(root, 'public', name)

test('an ICO file lists its pictures with their sizes, and brings each whole', async () => {
  const png = await sharp(Buffer.from(drawing)).resize(48).png().toBuffer()
  const icon = ico([png, png])
  expect([icon.readUInt16LE(2), icon.readUInt16LE(4)]).toEqual([1, 2])
  expect([icon.readUInt8(6), icon.readUInt8(7)]).toEqual([48, 48])
  const [length, offset] = [icon.readUInt32LE(22 + 8), icon.readUInt32LE(22 + 12)]
  expect(icon.subarray(offset, offset + length)).toEqual(png)
})

test('what a device rounds itself has no corners of its own', () => {
  expect(drawing).toContain(' rx="')
  expect(withoutCorners(drawing)).not.toContain(' rx="')
})

test('the mark of a maskable icon keeps within the circle that every mask shows', async () => {
  const {data: image, info} = await sharp(Buffer.from(maskable(drawing)))
    .raw()
    .toBuffer({resolveWithObject: true})
  const {width, channels} = info
  const distances = Array.from({length: width * width}, (_, at) => {
    const isGround = image.subarray(at * channels).indexOf(image.subarray(0, channels)) === 0
    const [x, y] = [(at % width) + 0.5, Math.floor(at / width) + 0.5]
    return isGround ? 0 : Math.hypot(x - width / 2, y - width / 2)
  })
  expect(Math.max(...distances)).toBeGreaterThan(width * 0.2)
  expect(Math.max(...distances)).toBeLessThanOrEqual(width * 0.4)
})

test.each([
  ['apple-touch-icon.png', 180],
  ['icon-192.png', 192],
  ['icon-512.png', 512],
  ['icon-maskable-512.png', 512],
])('%s was drawn in its size', async (name, size) => {
  expect(await sharp(file(name)).metadata()).toMatchObject({width: size, height: size})
})
