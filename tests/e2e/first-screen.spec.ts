import type {Locator} from '@playwright/test'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

const phone = {width: 375, height: 812}
const desk = {width: 1440, height: 900}

/** Where something ends on the page, in pixels from its top. */
const endOf = (place: Locator) =>
  place.evaluate((element) => element.getBoundingClientRect().bottom + scrollY)
const startOf = (place: Locator) =>
  place.evaluate((element) => element.getBoundingClientRect().top + scrollY)

test('of a case the outcome, the figure and who measured it stand on the first screen', async ({
  page,
}) => {
  for (const screen of [phone, desk])
    for (const slug of [
      'product-descriptions',
      'drug-discovery-literature',
      'case-law-search',
      'compliance-review',
      'private-portfolios',
      'patient-intake',
    ]) {
      await page.setViewportSize(screen)
      await page.goto(`/case-studies/${slug}`)
      const plate = page.locator('[data-plate="head"]')
      await expect(plate).toContainText(/It worked|Mixed|Too early to tell/)
      await expect(plate).toContainText(/No figure published|10 minutes|30%/)
      expect(await endOf(plate), `${slug} at ${screen.width}`).toBeLessThanOrEqual(screen.height)
    }
})

test('on a phone the text begins within 1.3 screens, and what is folded opens', async ({page}) => {
  await page.setViewportSize(phone)
  for (const [address, text] of [
    ['/case-studies/product-descriptions', '#challenge + p'],
    ['/interviews/compliance-officer', '[data-body] p'],
    ['/deep-dives/fine-tuning', '[data-body] li'],
    ['/guides/pilot', 'aside + div li'],
  ] as const) {
    await page.goto(address)
    const start = await startOf(page.locator(text).first())
    expect(start / phone.height, address).toBeLessThanOrEqual(1.3)
    const fold = page
      .getByRole('complementary', {name: 'About this piece'})
      .locator('details')
      .first()
    await expect(fold.getByRole('term').first()).toBeHidden()
    await fold.locator('summary').click()
    await expect(fold.getByRole('term').first()).toBeVisible()
    await expect(page.getByRole('note').locator('summary')).toHaveText('Demo content.')
  }
})

test('with more room the facts and the disclosure stand open, without anything to press', async ({
  page,
}) => {
  await page.setViewportSize(desk)
  await page.goto('/guides/pilot')
  const facts = page.getByRole('complementary', {name: 'About this piece'})
  await expect(facts.getByRole('term').first()).toBeVisible()
  await expect(page.getByText('The authors are fictional')).toBeVisible()
  await expect(facts.locator('summary').first()).toBeHidden()
})

test('no bar sticks out of its column, and no figure out of the page', async ({page}) => {
  for (const screen of [phone, desk]) {
    await page.setViewportSize(screen)
    for (const address of ['/case-studies/product-descriptions', '/guides/pilot']) {
      await page.goto(address)
      const sticksOut = await page.locator('main svg rect, main svg text').evaluateAll((drawn) =>
        drawn
          .filter((shape) => {
            const column = shape.closest('li')?.getBoundingClientRect()
            return column && shape.getBoundingClientRect().right > column.right
          })
          .map(({outerHTML}) => outerHTML),
      )
      expect(sticksOut, `${address} at ${screen.width}`).toEqual([])
    }
  }
})
