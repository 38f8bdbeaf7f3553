import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 900}})

/** Counts what somebody clicks from now on, keys aside. */
async function countClicks(page: Page): Promise<() => number> {
  let clicks = 0
  await page.exposeFunction('noteClick', () => (clicks += 1))
  await page.addInitScript(() => {
    addEventListener('pointerdown', ({isTrusted}) => isTrusted && Object(window).noteClick(), true)
  })
  return () => clicks
}

test('the smallest interview takes eight clicks from the open desk to its readers', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const clicks = await countClicks(page)
  await studio.enter(await publication.session())
  await page.goto('/studio/structure')
  await studio.create('Interviews')
  await expect(studio.field('title').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('What a clerk told us about letters')
  await studio.field('standfirst').getByRole('textbox').click()
  await page.keyboard.type('A clerk on what changed when her letters were sorted for her.')

  await studio.field('speakers').getByRole('button', {name: 'Add item'}).click()
  const form = page.getByTestId('nested-object-dialog')
  await form.getByPlaceholder('Type to search').first().click()
  await page.keyboard.type('Ruben')
  const found = page.getByTestId('autocomplete-popover').getByText('Ruben Castellane').first()
  await expect(found).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(found).toBeHidden()
  await expect(form.getByText('Ruben Castellane').first()).toBeVisible()
  await studio.closeBlock()

  await studio.writeText('She read every letter.')
  await page.getByTestId('action-publish').click()
  const yes = page.getByRole('button', {name: 'Publish anyway'})
  await expect(yes.or(page.getByRole('alert')).first()).toHaveText('Publish anyway')
  await expect(yes).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Readers see it, after/)).toBeVisible()
  expect(clicks()).toBeLessThanOrEqual(8)
})

test('a case study with one result and one table takes at most 25 clicks', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const clicks = await countClicks(page)
  const form = page.getByTestId('nested-object-dialog')
  await studio.enter(await publication.session())
  await page.goto('/studio/structure')
  await studio.create('Case studies')
  await expect(studio.field('title').getByRole('textbox')).toBeFocused()
  await page.keyboard.type('A claims desk that halved its letters')
  await studio.field('standfirst').getByRole('textbox').click()
  await page.keyboard.type('What a model did for a claims desk.')

  await test.step('the text, with a table from another program', async () => {
    await studio.writeText('Forty letters a day.')
    await page.evaluate(() => {
      const clipboardData = new DataTransfer()
      const rows = [
        ['Kind', 'Minutes'],
        ['Claim', '12'],
      ]
      const cells = (row: string[]) => row.map((cell) => `<td>${cell}</td>`).join('')
      const table = `<table>${rows.map((row) => `<tr>${cells(row)}</tr>`).join('')}</table>`
      clipboardData.setData('text/html', table)
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', {clipboardData, bubbles: true, cancelable: true}),
      )
    })
    await studio.openBlock('Table')
    await form.getByRole('textbox').first().fill('Minutes for a letter')
    await studio.closeBlock()
  })

  await test.step('a result', async () => {
    await page.getByRole('tab', {name: 'The case'}).click()
    await studio.field('results').getByRole('button', {name: 'Add item'}).click()
    const field = (name: string) => form.locator(`[data-testid^="field-"][data-testid$=".${name}"]`)
    for (const [name, words] of [
      ['label', 'Minutes for a letter'],
      ['before', '40'],
      ['after', '18'],
      ['unit', 'minutes'],
    ] as const) {
      await field(name).locator('input').click()
      await page.keyboard.type(words)
    }
    await field('betterWhen').getByText('Lower is better', {exact: true}).click()
    await field('measuredBy').locator('select').selectOption({label: 'The client'})
    await field('method').locator('textarea').click()
    await page.keyboard.type('Time sheets of three clerks over two weeks.')
    await studio.closeBlock()
  })

  await page.getByTestId('action-publish').click()
  await expect(page.getByRole('button', {name: 'Publish anyway'})).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByText(/Readers see it, after/)).toBeVisible()
  expect(clicks()).toBeLessThanOrEqual(25)
})

test('writing begins in the upper half of a laptop’s screen', async ({page, publication}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  for (const address of ['intent/edit/id=guide-pilot;type=guide', 'structure/guide']) {
    await page.goto(`/studio/${address}`)
    if (address === 'structure/guide')
      await page.getByTestId('action-intent-button').first().click()
    await expect(studio.field('title')).toBeVisible()
    await expect.poll(async () => (await studio.field('title').boundingBox())?.y).toBeLessThan(450)
    const editor = studio.field('body').getByTestId('pt-editor')
    await editor.getByRole('textbox').click()
    await expect.poll(async () => (await editor.boundingBox())?.height).toBeGreaterThan(500)
  }
})
