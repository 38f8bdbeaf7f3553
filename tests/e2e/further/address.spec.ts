import type {Locator} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const delay = 30

test('the address follows the title by itself, until somebody writes another or it is published', async ({
  page,
  openReader,
  publication,
}) => {
  const studio = new Studio(page)
  const title = studio.field('title').getByRole('textbox')
  const address = studio.field('slug').getByRole('textbox')
  await studio.enter(await publication.session())

  await test.step('letter by letter, and to nothing', async () => {
    await studio.create('Guides')
    await expect(title).toBeFocused()
    await page.keyboard.type('Größe & Kosten', {delay})
    await expect(address).toHaveValue('groesse-and-kosten')
    await title.fill('')
    await expect(address).toHaveValue('')
    await title.pressSequentially('日本語ガイド', {delay})
    await expect(address).toHaveValue('日本語ガイド')
  })

  await test.step('an address that another piece has gets a number', async () => {
    await title.fill('Privacy')
    await expect(address).toHaveValue('privacy-2')
    await title.press('End')
    await title.pressSequentially(' and pilots', {delay})
    await expect(address).toHaveValue('privacy-and-pilots')
  })

  await test.step('one that is written by hand stays, also after the form was opened anew', async () => {
    await address.fill('our-own')
    await title.fill('Privacy for pilots')
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await page.reload()
    await expect(address).toHaveValue('our-own')
    await title.press('End')
    await title.pressSequentially(', again', {delay})
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await expect(address).toHaveValue('our-own')
  })

  await test.step('taken away, it follows again', async () => {
    await address.fill('')
    await title.fill('Privacy once more')
    await expect(address).toHaveValue('privacy-once-more')
  })

  await test.step('typed in two tabs, the address is that of the title which came of it', async () => {
    const otherPage = await openReader()
    const other = new Studio(otherPage)
    await other.enter(await publication.session())
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await otherPage.goto(page.url())
    const titles = [title, other.field('title').getByRole('textbox')] as const
    await expect(titles[1]).toHaveValue('Privacy once more')
    await typeInTurn(titles, [', twice', ', thrice'])
    const together = 'privacy-once-more-twice-thrice'
    for (const each of [studio, other])
      await expect(each.field('slug').getByRole('textbox')).toHaveValue(together)
    await otherPage.close()
  })

  await test.step('readers’ address stays what it is', async () => {
    await studio.write('standfirst', 'Whose address stays.')
    await studio.writeText('Words.')
    await studio.publish()
    await expect(page.getByText(/Readers see it, after/)).toBeVisible()
    await title.fill('Another title')
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
    await expect(address).toHaveValue('privacy-once-more-twice-thrice')
  })
})

/** Types a text into each field, once the other shows what was typed before. */
async function typeInTurn(fields: readonly [Locator, Locator], texts: readonly [string, string]) {
  const [first, second] = fields
  await first.press('End')
  await first.pressSequentially(texts[0], {delay})
  await expect(second).toHaveValue(await first.inputValue())
  await second.press('End')
  await second.pressSequentially(texts[1], {delay})
  await expect(first).toHaveValue(await second.inputValue())
}

test('one press on Publish takes the address along that was just made', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await page.goto('/studio/structure/glossaryTerm')
  await page.getByTestId('action-intent-button').first().click()
  await studio.write('definition', 'What is said of a text without reading it.')
  await studio.field('term').getByRole('textbox').click()
  await page.keyboard.type('Hearsay', {delay})
  await page.keyboard.press('Control+Alt+p')
  await expect
    .poll(() => publication.query(`*[_id in path("*") && term == "Hearsay"].slug.current`))
    .toEqual(['hearsay'])
})
