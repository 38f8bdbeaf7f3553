import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1800}})

test('what an editor does with documents is done, or refused with a reason', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())

  await test.step('a piece without its required fields cannot be published', async () => {
    await studio.create('Case studies')
    await studio.write('title', 'A piece for the test of actions')
    await studio.publishRefused()
    await studio.generateSlug()
    await studio.write('standfirst', 'Written to be copied and thrown away.')
    await saved(page)
  })

  await test.step('a duplicate is a piece of its own with the same title', async () => {
    const original = page.url()
    await menu(page, 'Duplicate')
    await expect(page).not.toHaveURL(original)
    await expect(studio.field('title').getByRole('textbox')).toHaveValue(
      /A piece for the test of actions/,
    )
  })

  await test.step('deleting who is referred to is refused with the pieces that refer', async () => {
    await page.goto('/studio/structure/person')
    await page.getByText('Maren Oduya').first().click()
    await expect(studio.field('name').getByRole('textbox')).toHaveValue('Maren Oduya')
    await menu(page, 'Delete')
    const dialog = page.getByRole('dialog')
    await expect(dialog.getByText(/refer/i).first()).toBeVisible()
    await dialog
      .getByRole('button', {name: /cancel|close/i})
      .first()
      .click()
  })

  await test.step('discarded changes are gone', async () => {
    await studio.write('role', 'Something else altogether')
    await saved(page)
    await menu(page, 'Discard changes')
    await page
      .getByTestId('confirm-dialog-confirm-button')
      .or(page.getByRole('dialog').getByRole('button', {name: /discard/i}))
      .first()
      .click()
    await expect(studio.field('role').getByRole('textbox')).not.toHaveValue(
      'Something else altogether',
    )
  })
})

async function saved(page: Page) {
  await expect(page.getByText('Saved', {exact: true})).toBeVisible()
}

async function menu(page: Page, action: string) {
  await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
  await page.getByRole('menuitem', {name: action}).click()
}
