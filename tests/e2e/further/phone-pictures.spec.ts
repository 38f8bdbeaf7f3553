import type {Locator} from '@playwright/test'
import sharp from 'sharp'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

interface Dropped {
  name: string
  type: string
  bytes: Buffer
}

const halves = (width: number, height: number) =>
  sharp({create: {width, height, channels: 3, background: '#0f5c5c'}}).composite([
    {
      input: {create: {width: width / 2, height, channels: 3, background: '#c8472b'}},
      left: 0,
      top: 0,
    },
  ])

/** As a phone takes it: lying on its side, with the place and the name of its owner. */
const photo = async (): Promise<Dropped> => ({
  name: 'photo.jpg',
  type: 'image/jpeg',
  bytes: await halves(800, 600)
    .withMetadata({orientation: 6})
    .withExifMerge({
      IFD0: {Artist: 'Perdita Private'},
      IFD3: {GPSLatitudeRef: 'N', GPSLatitude: '48/1 8/1 0/1'},
    })
    .jpeg()
    .toBuffer(),
})
const avif = async (): Promise<Dropped> => ({
  name: 'screen.avif',
  type: 'image/avif',
  bytes: await halves(640, 480).avif({effort: 0}).toBuffer(),
})
const huge = async (): Promise<Dropped> => ({
  name: 'huge.jpg',
  type: 'image/jpeg',
  bytes: await halves(8000, 6000).jpeg({quality: 50}).toBuffer(),
})
// The first bytes are all that anybody reads of it.
const heic: Dropped = {
  name: 'IMG_0042.HEIC',
  type: '',
  bytes: Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'),
}
const heicWords = /IMG_0042.HEIC.*HEIC picture.*Save it as a JPEG.*Most Compatible/

test('pictures of a phone dropped on a text become one gallery, and readers learn no place', async ({
  page,
  publication,
  request,
}) => {
  const studio = new Studio(page)
  const text = studio.field('body').getByTestId('pt-editor').getByRole('textbox')
  const blocks = () => publication.query('*[_id == "drafts.guide-privacy"][0].body[]._type')
  await studio.enter(await publication.session())
  await studio.open('guide', 'Privacy before the first prompt')
  const first = text.locator('[data-pt-block="text"]').first()
  await expect(first).toBeVisible()

  await test.step('a HEIC is refused where it was dropped, with the way to save it otherwise', async () => {
    await drop(first, [heic])
    await expect(studio.field('body').getByRole('alert')).toContainText(heicWords)
    expect(await blocks()).toBeNull()
  })

  await test.step('three pictures at once are one gallery, in their order', async () => {
    await drop(first, [await photo(), await avif(), await huge()])
    await expect(page.getByText('3 pictures stand in a gallery now.')).toBeVisible()
    const gallery = `*[_id == "drafts.guide-privacy"][0].body[_type == "gallery"].pictures[].picture.asset->originalFilename`
    await expect
      .poll(() => publication.query(gallery))
      .toEqual(['photo.jpg', 'screen.avif', 'huge.jpg'])
  })

  await test.step('the photo stands upright, and no address of it tells where it was taken', async () => {
    const [asset] = Object(
      await publication.query(
        `*[_type == "sanity.imageAsset" && originalFilename == "photo.jpg"]{url, metadata}`,
      ),
    )
    expect(asset.metadata.dimensions).toMatchObject({width: 600, height: 800})
    expect(JSON.stringify(asset.metadata)).not.toMatch(/location|exif"/)
    const {pathname} = new URL(asset.url)
    for (const query of ['', '?dlRaw=', '?dl=photo.jpg', '?w=300&auto=format', '?fm=jpg']) {
      const answer = await request.get(`${pathname}${query}`)
      expect(answer.status(), query).toBe(200)
      const {orientation, exif, ...drawn} = await sharp(await answer.body()).metadata()
      expect({exif, orientation}, query).toEqual({exif: undefined, orientation: undefined})
      expect(Number(drawn.height), query).toBeGreaterThan(Number(drawn.width))
    }
  })

  await test.step('undo takes them out of the text again', async () => {
    await page.keyboard.press('Control+z')
    await expect.poll(blocks).not.toContain('gallery')
  })
})

test('pictures dropped on a list of pictures become its members, and a HEIC in a field is refused', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await studio.create('Guides')
  await studio.write('title', 'Dropped on a list')

  await test.step('the cover says why it does not take a HEIC', async () => {
    const says = page.getByRole('alert').filter({hasText: heicWords})
    await drop(page.locator('[data-is-file-target]').first(), [heic])
    await says.getByRole('button', {name: 'Understood'}).click()
    await expect(says).toHaveCount(0)
    const chosen = page.waitForEvent('filechooser')
    await page.getByTestId('file-input-upload-button-sanity-default').first().click()
    const {name, bytes: buffer} = heic
    await (await chosen).setFiles({name, mimeType: 'image/heic', buffer})
    await expect(says).toBeVisible()
  })

  await test.step('two pictures in the form of a gallery are two members', async () => {
    const form = await studio.insertBlock('Gallery')
    const list = form.locator('[data-is-file-target]').first()
    await drop(list, [await avif(), await photo()])
    const stored = `*[title == "Dropped on a list"][0].body[_type == "gallery"].pictures[].picture.asset->originalFilename`
    await expect.poll(() => publication.query(stored)).toEqual(['screen.avif', 'photo.jpg'])
  })
})

/** Drops files, as from the desktop. */
async function drop(target: Locator, files: Dropped[]) {
  const sent = files.map(({name, type, bytes}) => ({name, type, text: bytes.toString('base64')}))
  const dataTransfer = await target.page().evaluateHandle((list) => {
    const transfer = new DataTransfer()
    for (const {name, type, text} of list) {
      const bytes = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0))
      transfer.items.add(new File([bytes], name, {type}))
    }
    return transfer
  }, sent)
  for (const type of ['dragenter', 'dragover', 'drop'])
    await target.dispatchEvent(type, {dataTransfer})
}
