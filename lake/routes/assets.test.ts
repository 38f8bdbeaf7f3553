/** @jest-environment node */
import sharp from 'sharp'
import {startTestLake, type TestLake} from '../testing/test-lake.ts'

let lake: TestLake
let picture: Buffer
beforeAll(async () => {
  lake = await startTestLake()
  const background = {r: 200, g: 40, b: 40}
  picture = await sharp({create: {width: 300, height: 200, channels: 3, background}})
    .png()
    .toBuffer()
})
afterAll(() => lake.stop())

test('a picture is kept, described and served as it came', async () => {
  const asset = await lake.client('editor').assets.upload('image', picture, {filename: 'red.png'})
  expect(asset).toMatchObject({
    _id: expect.stringMatching(/^image-[0-9a-f]{40}-300x200-png$/),
    originalFilename: 'red.png',
    metadata: {dimensions: {width: 300, height: 200}},
  })
  const answer = await fetch(asset.url)
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture)
  expect(answer.headers.get('cache-control')).toContain('immutable')
  expect(answer.headers.get('access-control-allow-origin')).toBe('*')
  const again = await fetch(asset.url, {
    headers: {'if-none-match': answer.headers.get('etag') ?? ''},
  })
  expect(again.status).toBe(304)
})

test('the same bytes are the same asset', async () => {
  const client = lake.client('editor')
  const [first, second] = [
    await client.assets.upload('image', picture),
    await client.assets.upload('image', picture),
  ]
  expect(second._id).toBe(first._id)
  expect(await client.fetch('count(*[_type == "sanity.imageAsset"])')).toBe(1)
})

test('a picture is drawn as its address asks, in a form the browser reads', async () => {
  const {url} = await lake.client('editor').assets.upload('image', picture)
  const answer = await fetch(`${url}?w=60&auto=format`, {headers: {accept: 'image/webp,*/*'}})
  expect(answer.headers.get('content-type')).toBe('image/webp')
  expect(answer.headers.get('vary')).toContain('Accept')
  const {width, height} = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect([width, height]).toEqual([60, 40])
  const nonsense = await fetch(`${url}?w=wide`)
  expect(nonsense.status).toBe(400)
  expect(await nonsense.json()).toMatchObject({message: expect.stringContaining('"w"')})
})

test('a file is served under its name, and in parts', async () => {
  const {url} = await lake
    .client('editor')
    .assets.upload('file', Buffer.from('hello world'), {filename: 'a.txt'})
  const answer = await fetch(`${url}?dl=b.txt`, {headers: {range: 'bytes=6-'}})
  expect(answer.status).toBe(206)
  expect(await answer.text()).toBe('world')
  expect(answer.headers.get('content-disposition')).toContain('b.txt')
})

const odd = 'résumé – 日本 "x"/\r\n1'
const tame = 'résumé – 日本 "x"_1'

test.each([
  ['file', 'txt', 'dl=', 'txt'],
  ['file', 'txt', 'dl', 'txt'],
  ['image', 'png', 'dl=', 'png'],
  ['image', 'png', 'w=60&dl=', 'png'],
  ['image', 'png', 'fm=webp&dl=', 'webp'],
  ['image', 'png', 'w=60&dlRaw=', 'png'],
] as const)(
  'a download of a %s (.%s) by ?%s has the name it came with',
  async (kind, ending, query, got) => {
    const bytes =
      kind === 'image' ? await sharp(picture).negate().png().toBuffer() : Buffer.from('x')
    const {url} = await lake
      .client('editor')
      .assets.upload(kind, bytes, {filename: `${odd}.${ending}`})
    const header = (await fetch(`${url}?${query}`)).headers.get('content-disposition') ?? ''
    expect(header).toMatch(/^attachment; filename="/)
    expect(decodeURIComponent(header.split("UTF-8''")[1] ?? '')).toBe(`${tame}.${got}`)
  },
)

test('a download of what came without a name has the one of its address', async () => {
  const bytes = Buffer.from('no name')
  const {url} = await lake.client('editor').assets.upload('file', bytes)
  const header = (await fetch(`${url}?dl=`)).headers.get('content-disposition')
  expect(header).toContain(`filename="${url.split('/').at(-1)}"`)
})

test('a script in an SVG cannot run', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'
  const {url} = await lake
    .client('editor')
    .assets.upload('image', Buffer.from(svg), {filename: 'a.svg'})
  const answer = await fetch(url)
  expect(answer.headers.get('content-security-policy')).toContain('sandbox')
})

test('what is no picture is refused, and a deleted one is gone', async () => {
  const client = lake.client('editor')
  await expect(client.assets.upload('image', Buffer.from('no picture'))).rejects.toMatchObject({
    statusCode: 400,
  })
  const {_id, url} = await client.assets.upload('image', picture)
  await client.create({_id: 'user', _type: 'post', image: {asset: {_type: 'reference', _ref: _id}}})
  await expect(client.delete(_id)).rejects.toMatchObject({statusCode: 409})
  await client.delete('user')
  await client.delete(_id)
  expect((await fetch(url)).status).toBe(404)
})

test('fm=json tells what a picture is, not what its document says', async () => {
  const {url, sha1hash} = await lake
    .client('editor')
    .assets.upload('image', picture, {filename: 'secret plan.png'})
  expect(await (await fetch(`${url}?fm=json`)).json()).toEqual({
    mimeType: 'image/png',
    extension: 'png',
    size: picture.length,
    sha1hash,
    dimensions: {width: 300, height: 200, aspectRatio: 1.5},
  })
})

test.each([
  ['dl=red.png', 'filename="red.png"', 300],
  ['dl=', 'attachment', 300],
  ['w=60&dl=small.png', 'filename="small.png"', 60],
  ['w=60&dlRaw=whole.png', 'filename="whole.png"', 300],
])('?%s is a download: %s, %d pixels wide', async (query, disposition, wide) => {
  const {url} = await lake.client('editor').assets.upload('image', picture)
  const answer = await fetch(`${url}?${query}`)
  expect(answer.headers.get('content-disposition')).toMatch(/^attachment/)
  expect(answer.headers.get('content-disposition')).toContain(disposition)
  const {width} = await sharp(Buffer.from(await answer.arrayBuffer())).metadata()
  expect(width).toBe(wide)
})

test.each([
  ['none', false, false],
  ['exif', true, false],
  ['location', false, true],
])(
  'an upload that asks for meta %s gets camera notes: %s, place: %s',
  async (meta, exif, place) => {
    const photo = await sharp({create: {width: 30, height: 20, channels: 3, background: '#c8472b'}})
      .withExif({
        IFD0: {Make: `Pinhole ${meta}`},
        IFD3: {
          GPSLatitudeRef: 'N',
          GPSLatitude: '59/1 55/1 0/1',
          GPSLongitudeRef: 'E',
          GPSLongitude: '10/1 45/1 0/1',
        },
      })
      .jpeg()
      .toBuffer()
    const extract = [meta] as ('none' | 'exif' | 'location')[]
    const {metadata} = await lake.client('editor').assets.upload('image', photo, {extract})
    expect('exif' in metadata).toBe(exif)
    expect('location' in metadata).toBe(place)
    expect(JSON.stringify(metadata).includes('10.75')).toBe(place)
  },
)
