import {expect, test} from './harness/test'
import {pressInPreview, Studio} from './studio'

test.use({viewport: {width: 1440, height: 1200}, actionTimeout: 15_000})

test('a press on a word, a figure’s unit and a picture of the page opens its field', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.signIn(await publication.signInLink())
  await page.goto('/studio/presentation?preview=%2Fcase-studies%2Fproduct-descriptions')
  const preview = page.frameLocator('iframe')
  await expect(preview.getByRole('heading', {level: 1})).toBeVisible({timeout: 60_000})

  await pressInPreview(preview.getByText(/^minutes/).first())
  await expect(page).toHaveURL(/results.*unit/, {timeout: 20_000})
  await pressInPreview(preview.locator('main img:not([alt=""])').first())
  await expect(page).toHaveURL(/\/cover/, {timeout: 20_000})
  await pressInPreview(preview.getByRole('heading', {level: 1}))
  await expect(studio.field('title').getByRole('textbox')).toBeVisible()
})
