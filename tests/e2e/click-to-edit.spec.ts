import {expect, test} from './harness/test'
import {pressInPreview, Studio} from './studio'

test.use({viewport: {width: 1440, height: 1200}})

test('the preview of an editor keeps React, and a press on a word, a figure’s unit or a picture opens its field', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await page.goto('/studio/presentation?preview=%2Fcase-studies%2Fproduct-descriptions')
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', {level: 1})).toBeVisible()

  expect(await preview.locator('script[src*="_next"]').count()).toBeGreaterThan(0)
  const seenByEditor = await page.request.get('/case-studies/product-descriptions')
  expect(seenByEditor.headers()['content-security-policy']).toBeUndefined()

  await pressInPreview(preview.getByText(/^minutes/).first())
  await expect(page).toHaveURL(/results.*unit/)
  await pressInPreview(preview.locator('main img:not([alt=""])').first())
  await expect(page).toHaveURL(/\/cover/)
  await pressInPreview(preview.getByRole('heading', {level: 1}))
  await expect(studio.field('title').getByRole('textbox')).toBeVisible()
})
