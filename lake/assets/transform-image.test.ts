/** @jest-environment node */
import {mkdtemp, rm, writeFile} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import type {ImageExtension} from './asset-names.ts'
import {transformImage} from './transform-image.ts'
import {parseTransform} from './transform-params.ts'

const letters: Record<string, string> = {
  '100': 'R',
  '010': 'G',
  '001': 'B',
  '110': 'Y',
  '011': 'C',
  '101': 'M',
  '111': 'W',
  '000': 'K',
}
let folder = ''

/** Red and green above blue and yellow, 400 × 200. */
const flag =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 400 200"><path fill="red" d="M0 0h200v100H0z"/><path fill="lime" d="M200 0h200v100H200z"/><path fill="blue" d="M0 100h200v100H0z"/><path fill="yellow" d="M200 100h200v100H200z"/></svg>'

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'transform-image-'))
  const png = await sharp(Buffer.from(flag)).png().toBuffer()
  await writeFile(path.join(folder, 'flag.png'), png)
  await writeFile(path.join(folder, 'flag.svg'), flag)
  const sideways = sharp(png).withMetadata({orientation: 6}).jpeg()
  await sideways.toFile(path.join(folder, 'sideways.jpg'))
  const frames = await Promise.all(
    ['red', 'lime', 'blue'].map((background) =>
      sharp({create: {width: 60, height: 40, channels: 3, background}})
        .png()
        .toBuffer(),
    ),
  )
  await sharp(frames, {join: {animated: true}})
    .gif()
    .toFile(path.join(folder, 'moving.gif'))
})
afterAll(() => rm(folder, {recursive: true}))

async function draw(query: string, name = 'flag.png', width = 400, height = 200, accept?: string) {
  const extension = name.split('.')[1] as ImageExtension
  const transform = parseTransform(new URLSearchParams(query))
  const image = {width, height, extension}
  return transformImage(path.join(folder, name), image, transform, {accept})
}

/**
 * The colours in the four corners, row by row, and the size: `400x200 RG/BY`; `-` is transparent.
 */
async function corners(query: string, name?: string, width?: number, height?: number) {
  const drawn = await draw(query, name, width, height)
  const {data, info} = await sharp(drawn?.body)
    .ensureAlpha()
    .raw()
    .toBuffer({resolveWithObject: true})
  const at = (x: number, y: number) => {
    const start = (y * info.width + x) * 4
    const [r = 0, g = 0, b = 0, alpha = 0] = data.subarray(start, start + 4)
    if (alpha < 128) return '-'
    return letters[[r, g, b].map((channel) => (channel > 128 ? 1 : 0)).join('')] ?? '?'
  }
  const right = info.width - 3
  const low = info.height - 3
  return `${info.width}x${info.height} ${at(2, 2)}${at(right, 2)}/${at(2, low)}${at(right, low)}`
}

it.each([
  ['w=100', '100x50 RG/BY'],
  ['w=100&h=100&fit=crop&crop=left', '100x100 RR/BB'],
  ['w=100&h=100&fit=crop&fp-x=1&fp-y=0', '100x100 GG/YY'],
  ['w=60&h=60&fit=crop&crop=entropy', '60x60 RG/BY'],
  ['w=100&h=100&fit=scale', '100x100 RG/BY'],
  ['w=100&h=100&fit=fill&bg=000', '100x100 KK/KK'],
  ['w=100&h=100&fit=fill', '100x100 WW/WW'],
  ['w=900&h=900&fit=fillmax&bg=00000000', '900x900 --/--'],
  ['w=900&h=900&fit=min', '200x200 RG/BY'],
  ['rect=200,0,200,100', '200x100 GG/GG'],
  ['rect=200,0,200,200&w=50&h=50&fit=crop&dpr=2', '100x100 GG/YY'],
  ['or=90', '200x400 BR/YG'],
  ['or=180&w=40', '40x20 YB/GR'],
  ['or=270', '200x400 GY/RB'],
  ['flip=h', '400x200 GR/YB'],
  ['flip=v', '400x200 BY/RG'],
  ['flip=hv', '400x200 YB/GR'],
  ['or=90&flip=h', '200x400 RB/GY'],
  ['pad=10&bg=000&w=100', '120x70 KK/KK'],
  ['invert=true', '400x200 CM/YB'],
  ['sat=-100', '400x200 KW/KW'],
  ['h=50', '100x50 RG/BY'],
  ['fit=crop&max-w=200', '200x200 RG/BY'],
  ['fit=crop&min-w=500', '500x200 RG/BY'],
  ['fit=crop&max-h=100&w=300', '300x100 RG/BY'],
  ['fit=crop&w=300&h=100&max-w=200&min-h=150', '200x150 RG/BY'],
  ['w=900&h=900&fit=fillmax', '900x900 WW/WW'],
  ['w=900&h=900&fit=fillmax&bg=00f', '900x900 BB/BB'],
  ['w=900&fit=max', '400x200 RG/BY'],
  ['w=100&h=100&fit=crop&crop=focalpoint&fp-x=0&fp-y=0.5', '100x100 RR/BB'],
  ['w=200&h=50&fit=crop&crop=focalpoint&fp-x=0.5&fp-y=1', '200x50 BY/BY'],
  ['w=100&h=50&fit=crop&crop=top,right&rect=0,0,400,100', '100x50 GG/GG'],
  ['pad=10&bg=000&w=100&dpr=2', '240x140 KK/KK'],
  ['pad=20', '440x240 WW/WW'],
  ['invert=true&flip=h', '400x200 MC/BY'],
  ['blur=40', '400x200 RG/BY'],
  ['sharp=40', '400x200 RG/BY'],
])('%s draws %s', async (query, expected) => {
  expect(await corners(query)).toBe(expected)
})

it.each([
  ['w=100', '100x200 BR/YG'],
  ['rect=100,0,100,200', '100x200 RR/RR'],
  ['or=90', '400x200 YB/GR'],
])('%s starts from the photo as it is looked at', async (query, expected) => {
  expect(await corners(query, 'sideways.jpg', 200, 400)).toBe(expected)
})

it('keeps the busiest part of a picture', async () => {
  const noise = {type: 'gaussian' as const, mean: 128, sigma: 60}
  const busy = {create: {width: 80, height: 80, channels: 3 as const, background: '#888', noise}}
  const input = await sharp(busy).png().toBuffer()
  const calm = {width: 400, height: 200, channels: 3 as const, background: '#fff'}
  await sharp({create: calm})
    .composite([{input, left: 310, top: 60}])
    .toFile(path.join(folder, 'busy.png'))
  const deviation = async (crop: string) => {
    const drawn = await draw(`w=100&h=200&fit=crop&crop=${crop}`, 'busy.png')
    return (await sharp(drawn?.body).stats()).channels[0]?.stdev ?? 0
  }
  expect(await deviation('center')).toBe(0)
  expect(await deviation('entropy')).toBeGreaterThan(20)
})

it('blurs and sharpens for the eye, not only in name', async () => {
  const deviation = async (query: string) => {
    const {channels} = await sharp((await draw(query))?.body).stats()
    return channels[0]?.stdev ?? 0
  }
  expect(await deviation('blur=400')).toBeLessThan(0.9 * (await deviation('w=400')))
})

it('weighs less the lower the quality', async () => {
  const size = async (query: string) => (await draw(query))?.body.length ?? 0
  expect(await size('fm=jpg&q=10')).toBeLessThan(await size('fm=jpg&q=95'))
})

it.each([
  ['fm=jpg', 'image/jpeg', 'jpeg'],
  ['fm=pjpg', 'image/jpeg', 'jpeg'],
  ['fm=webp', 'image/webp', 'webp'],
  ['fm=avif', 'image/avif', 'heif'],
  ['w=10', 'image/png', 'png'],
])('%s answers %s', async (query, contentType, format) => {
  const drawn = await draw(query)
  expect(drawn?.contentType).toBe(contentType)
  expect((await sharp(drawn?.body).metadata()).format).toBe(format)
})

it.each([
  ['image/avif,image/webp,*/*;q=0.8', 'image/avif'],
  ['image/webp,*/*', 'image/webp'],
  ['image/avif;q=0,image/webp', 'image/webp'],
  ['*/*', 'image/png'],
  ['', 'image/png'],
])('auto=format answers Accept: %s with %s', async (accept, contentType) => {
  const drawn = await draw('auto=format&w=20', 'flag.png', 400, 200, accept)
  expect(drawn?.contentType).toBe(contentType)
})

it('keeps a moving picture moving, unless the URL or the format stops it', async () => {
  const frames = async (query: string) => {
    const drawn = await draw(query, 'moving.gif', 60, 40)
    const {pages = 1, width, height} = await sharp(drawn?.body).metadata()
    return `${pages} of ${width}x${height}`
  }
  expect(await frames('w=30')).toBe('3 of 30x20')
  expect(await frames('w=20&h=20&fit=crop&fm=webp')).toBe('3 of 20x20')
  expect(await frames('w=30&frame=1')).toBe('1 of 30x20')
  expect(await frames('w=30&fm=png')).toBe('1 of 30x20')
})

it('leaves an SVG as it is, and draws it sharply when another format is asked for', async () => {
  expect(await draw('w=800', 'flag.svg')).toBeUndefined()
  expect(await draw('w=800&auto=format', 'flag.svg', 400, 200, 'image/webp')).toBeUndefined()
  expect(await corners('fm=png&w=800', 'flag.svg')).toBe('800x400 RG/BY')
  expect(await corners('fm=jpg&w=600&rect=200,0,200,100', 'flag.svg')).toBe('600x300 GG/GG')
})

it('reports a kept file that has been damaged since', async () => {
  await writeFile(path.join(folder, 'broken.jpg'), Buffer.from('ffd8ffe000104a46494600', 'hex'))
  await expect(draw('w=10', 'broken.jpg')).rejects.toThrow(/damaged or incomplete/)
})
