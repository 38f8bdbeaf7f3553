import path from 'node:path'
import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

// 800 × 800 pixels, and in the demo edition too: the same bytes are the same asset.
const portrait = path.resolve('sanity/demo/pictures/portrait-1.png')

test('an editor uploads a picture and crops it with the mouse, and readers get the crop', async ({
  page,
  openReader,
  publication,
}) => {
  const studio = new Studio(page)
  const reader = await openReader()
  await studio.enter(await publication.session())

  await test.step('publishing is refused while required fields are empty', async () => {
    await studio.create('Case studies')
    await studio.uploadPicture(portrait)
    await studio.publishRefused()
    await studio.write('title', 'A portrait, cropped')
    await studio.generateSlug()
    await studio.write('standfirst', 'Only a part of it is shown.')
    await studio.writeText('The rest of it is a wall.')
    await studio.write('cover.alt', 'A face in front of a green wall')
  })

  await test.step('the crop is dragged from the left and from below', async () => {
    await page.getByTestId('options-menu-edit-details').first().click()
    const picture = await page.getByRole('dialog').locator('svg > image').first().boundingBox()
    if (!picture) throw new Error('The picture to crop has no size.')
    await drag(page, 'crop-left', picture.width / 4, 0)
    await drag(page, 'crop-bottom', 0, -picture.height / 4)
    await expect(page.getByRole('dialog').locator('svg text')).toHaveText('600 × 600')
    await page.getByRole('button', {name: 'Close dialog'}).click()
  })

  await test.step('the page of the piece asks for that part of the picture', async () => {
    await studio.publish()
    await expect(async () => {
      await reader.goto('/case-studies/a-portrait-cropped')
      await expect(reader.getByAltText('A face in front of a green wall')).toHaveAttribute(
        'src',
        // The cover is cropped to 4:3, from the middle of the crop.
        /rect=(199|200|201),(74|75|76),(599|600|601),(449|450|451)&/,
        {timeout: 200},
      )
    }).toPass()
  })
})

async function drag(page: Page, handle: string, right: number, down: number) {
  const box = await page.getByRole('dialog').locator(`[data-handle="${handle}"]`).boundingBox()
  if (!box) throw new Error(`There is no handle ${handle}.`)
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2]
  await page.mouse.move(x, y)
  await page.mouse.down()
  await page.mouse.move(x + right, y + down, {steps: 6})
  await page.mouse.up()
}
