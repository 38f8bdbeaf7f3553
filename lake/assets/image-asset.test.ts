/** @jest-environment node */
import {mkdtemp, rm} from 'node:fs/promises'
import {tmpdir} from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import {openAssetFiles} from './asset-files.ts'
import {describeFile} from './file-asset.ts'
import {describeImage} from './image-asset.ts'
import {pngBomb} from './test-bomb.ts'

const place = {projectId: 'local', dataset: 'production', baseUrl: 'http://localhost:3900'}
let folder = ''

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'image-asset-'))
})
afterEach(() => rm(folder, {recursive: true}))

async function keep(bytes: Buffer | string) {
  return (await openAssetFiles(folder)).put(Buffer.from(bytes), {limit: 1e8})
}

const plain = (background: string, width = 300, height = 200) =>
  sharp({create: {width, height, channels: background.length > 7 ? 4 : 3, background}})

it('names an image by hash, size and format, and says where it is', async () => {
  const file = await keep(await plain('#0f5c5c').png().toBuffer())
  const image = await describeImage(file, {place, filename: 'Map.PNG', title: 'A map'})
  expect(image).toMatchObject({
    _id: `image-${file.sha1}-300x200-png`,
    _type: 'sanity.imageAsset',
    url: `http://localhost:3900/images/local/production/${file.sha1}-300x200.png`,
    originalFilename: 'Map.PNG',
    title: 'A map',
    mimeType: 'image/png',
    size: file.size,
  })
  expect(image.metadata.dimensions).toMatchObject({width: 300, height: 200, aspectRatio: 1.5})
})

it('measures a photo the way it is looked at, and calls it jpg', async () => {
  const sideways = await plain('#c8472b').withMetadata({orientation: 6}).jpeg().toBuffer()
  const image = await describeImage(await keep(sideways), {place, filename: 'photo.jpeg'})
  expect(image._id).toMatch(/-200x300-jpg$/)
})

it('computes small stand-ins that decode', async () => {
  const image = await describeImage(await keep(await plain('#0f5c5c').png().toBuffer()), {place})
  const {lqip = '', blurHash, thumbHash} = image.metadata
  const preview = await sharp(Buffer.from(lqip.split(',')[1] ?? '', 'base64')).metadata()
  expect(preview).toMatchObject({format: 'jpeg', width: 20, height: 13})
  expect(blurHash).toHaveLength(28)
  expect(Buffer.from(thumbHash ?? '', 'base64').length).toBeGreaterThan(4)
})

it('finds the colours that are in the image', async () => {
  const teal = {create: {width: 60, height: 200, channels: 3 as const, background: '#0f5c5c'}}
  const picture = plain('#f4ecdd').composite([{input: teal, left: 0, top: 0}])
  const image = await describeImage(await keep(await picture.png().toBuffer()), {place})
  const {palette} = image.metadata
  expect(palette?.dominant).toMatchObject({background: '#f4ecdd', foreground: '#000'})
  expect(palette?.darkVibrant).toMatchObject({background: '#0f5c5c', foreground: '#fff'})
  expect(palette?.dominant.population).toBeCloseTo(80, -1)
  expect(Object.keys(palette ?? {})).toHaveLength(8)
})

it('gives a grey image grey swatches', async () => {
  const image = await describeImage(await keep(await plain('#808080').png().toBuffer()), {place})
  expect(image.metadata.palette?.vibrant.background).toBe('#808080')
})

it('tells a see-through image from one that only has the channel for it', async () => {
  const solid = await describeImage(await keep(await plain('#0f5c5cff').png().toBuffer()), {place})
  const glass = await describeImage(await keep(await plain('#0f5c5c80').png().toBuffer()), {place})
  expect(solid.metadata).toMatchObject({hasAlpha: true, isOpaque: true})
  expect(glass.metadata).toMatchObject({hasAlpha: true, isOpaque: false})
  expect(glass.metadata.lqip).toMatch(/^data:image\/png/)
})

describe('what the camera noted', () => {
  const photo = () =>
    plain('#c8472b')
      .withExif({
        IFD0: {Make: 'Pinhole'},
        IFD3: {
          GPSLatitudeRef: 'S',
          GPSLatitude: '33/1 30/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '18/1 15/1 0/1',
        },
      })
      .jpeg()
      .toBuffer()

  it('stays out of the document unless asked for', async () => {
    const image = await describeImage(await keep(await photo()), {place, meta: ['lqip']})
    expect(image.metadata).not.toHaveProperty('exif')
    expect(image.metadata).not.toHaveProperty('location')
    expect(image.metadata).not.toHaveProperty('palette')
  })

  it('is given on request, the place only when the place is requested', async () => {
    const file = await keep(await photo())
    const {metadata} = await describeImage(file, {place, meta: ['exif']})
    expect(metadata.exif).toMatchObject({Make: 'Pinhole'})
    expect(JSON.stringify(metadata)).not.toMatch(/GPS|latitude|18\.25/)
    const {metadata: placed} = await describeImage(file, {place, meta: ['location']})
    expect(placed.location).toEqual({_type: 'geopoint', lat: -33.5, lng: 18.25})
  })
})

it('computes nothing but facts when asked for none', async () => {
  const image = await describeImage(await keep(await plain('#0f5c5c').png().toBuffer()), {
    place,
    meta: ['none'],
  })
  expect(Object.keys(image.metadata).toSorted()).toEqual([
    '_type',
    'dimensions',
    'hasAlpha',
    'isOpaque',
  ])
})

it('measures an SVG by its viewBox', async () => {
  const svg =
    '<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 120 60"/>'
  const image = await describeImage(await keep(svg), {place})
  expect(image).toMatchObject({extension: 'svg', mimeType: 'image/svg+xml'})
  expect(image._id).toMatch(/-120x60-svg$/)
})

it.each([
  ['text', 'Not a picture at all', /not an image/],
  ['a page', '<!doctype html><html><body><svg></svg></body></html>', /damaged|not an image/],
  [
    'a drawing larger than any screen',
    '<svg xmlns="http://www.w3.org/2000/svg" width="90000" height="90000"/>',
    /90000 × 90000 pixels/,
  ],
  ['a HEIC', '\0\0\0\x18ftypheic\0\0\0\0mif1heic', /HEIC picture.*save it as a JPEG/],
])('refuses %s, saying what to do', async (_, bytes, message) => {
  await expect(describeImage(await keep(bytes), {place})).rejects.toThrow(message)
})

it('refuses a PNG that unpacks to more pixels than we can draw', async () => {
  const bomb = pngBomb(16_000)
  expect(bomb.length).toBeLessThan(2_000_000)
  await expect(describeImage(await keep(bomb), {place})).rejects.toThrow(/scale it down/)
})

it.each(['jpeg', 'png', 'webp'] as const)('refuses half a %s', async (format) => {
  const noise = {width: 200, height: 200, channels: 3 as const, background: '#888888'}
  const busy = {...noise, noise: {type: 'gaussian' as const, mean: 128, sigma: 60}}
  const bytes = await sharp({create: busy}).toFormat(format).toBuffer()
  const half = bytes.subarray(0, bytes.length / 2)
  await expect(describeImage(await keep(half), {place})).rejects.toThrow(/damaged or incomplete/)
})

it('does not let an SVG read files next to it', async () => {
  const secret = await keep(await plain('#ff0000', 40, 40).png().toBuffer())
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="40"><image href="${secret.path}" width="40" height="40"/></svg>`
  const image = await describeImage(await keep(svg), {place})
  expect(image.metadata.palette?.dominant.population).toBe(0)
})

it('describes any other file by its name, or by its declared type', async () => {
  const file = await keep('%PDF-1.7')
  expect(describeFile(file, {place, filename: 'Report 2.PDF'})).toMatchObject({
    _id: `file-${file.sha1}-pdf`,
    _type: 'sanity.fileAsset',
    mimeType: 'application/pdf',
    path: `files/local/production/${file.sha1}.pdf`,
  })
  expect(describeFile(file, {place, contentType: 'text/csv; charset=utf-8'}).extension).toBe('csv')
  expect(describeFile(file, {place, filename: 'run.html'}).mimeType).toBe(
    'application/octet-stream',
  )
  expect(describeFile(file, {place}).extension).toBe('bin')
})
