/** @jest-environment node */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import type {ImageExtension} from './asset-names.ts'
import {transformImage} from './transform-image.ts'
import {parseTransform} from './transform-params.ts'

const size = {width: 40, height: 20}
let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'transform-colours-'))
  const red = sharp({create: {...size, channels: 3, background: 'red'}})
  await red.clone().withIccProfile('p3').png().toFile(path.join(folder, 'p3.png'))
  await red.clone().withIccProfile('cmyk').jpeg().toFile(path.join(folder, 'cmyk.jpg'))
  await red.clone().toColourspace('b-w').png().toFile(path.join(folder, 'grey.png'))
})
afterAll(() => rm(folder, {recursive: true}))

/** Colour space by libvips' name, and whether the file has a profile. */
async function colours(name: string, query: string, accept?: string): Promise<string> {
  const extension = name.split('.')[1] as ImageExtension
  const transform = parseTransform(new URLSearchParams(query))
  const drawn = await transformImage(path.join(folder, name), {...size, extension}, transform, {
    accept,
  })
  const {space, hasProfile, format} = await sharp(drawn?.body).metadata()
  return `${format} ${space}${hasProfile ? ' with profile' : ''}`
}

test.each([
  ['p3.png', 'w=10', 'png srgb'],
  ['p3.png', 'cs=srgb', 'png srgb'],
  ['p3.png', 'cs=origin', 'png srgb with profile'],
  ['p3.png', 'cs=origin&w=10&fm=jpg', 'jpeg srgb with profile'],
  ['p3.png', 'cs=origin&w=10&h=10&fit=crop&fm=webp', 'webp srgb with profile'],
  ['p3.png', 'cs=cmyk&fm=jpg', 'jpeg cmyk'],
  ['p3.png', 'cs=b-w', 'png b-w'],
  ['p3.png', 'cs=b-w&fm=jpg&w=10&pad=2', 'jpeg b-w'],
  ['cmyk.jpg', 'w=10', 'jpeg srgb'],
  ['cmyk.jpg', 'cs=origin&w=10', 'jpeg cmyk with profile'],
  ['cmyk.jpg', 'cs=origin&fm=webp', 'webp srgb'],
  ['cmyk.jpg', 'cs=cmyk', 'jpeg cmyk'],
  ['grey.png', 'cs=origin&w=10', 'png b-w'],
])('%s?%s is %s', async (name, query, wanted) => {
  expect(await colours(name, query)).toBe(wanted)
})

test('a picture in its own colours has the very numbers that were uploaded', async () => {
  const read = (input: string | Buffer | undefined) =>
    sharp(input, {ignoreIcc: true}).raw().toBuffer()
  const file = path.join(folder, 'p3.png')
  const transform = parseTransform(new URLSearchParams('cs=origin'))
  const drawn = await transformImage(file, {...size, extension: 'png'}, transform)
  expect(await read(drawn?.body)).toEqual(await read(file))
})

test('auto=format takes a format that can hold the colours', async () => {
  expect(await colours('p3.png', 'cs=cmyk&auto=format', 'image/avif')).toBe('jpeg cmyk')
  expect(await colours('p3.png', 'cs=origin&auto=format', 'image/webp')).toBe(
    'webp srgb with profile',
  )
})

test.each([
  ['cs=nonsense', /"cs" must be srgb, origin, cmyk, b-w, not "nonsense"/],
  ['cs=SRGB', /must be srgb/],
  ['cs=adobergb1998', /must be srgb/],
  ['cs=cmyk', /add fm=jpg/],
  ['cs=cmyk&fm=webp', /add fm=jpg/],
  ['cs=origin&pad=5', /leave one of them out/],
  ['cs=origin&or=90', /leave one of them out/],
])('?%s is refused', async (query, words) => {
  await expect(colours('p3.png', query)).rejects.toThrow(words)
})
