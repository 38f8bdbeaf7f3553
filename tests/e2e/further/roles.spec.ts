import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

test('an editor keeps what others file under, and leaves the settings to administrators', async ({
  page,
  openReader,
  publication,
}) => {
  const editorsPage = await openReader()
  const administrator = new Studio(page)
  const editor = new Studio(editorsPage)
  await administrator.enter(await publication.session())
  await editor.enter(await publication.session('Edda Quire'))
  await page.goto('/studio/structure')
  await editorsPage.goto('/studio/structure')

  await test.step('the settings are on the desk of an administrator only', async () => {
    await expect(page.getByTestId('pane-item-Site settings')).toBeVisible()
    await expect(editorsPage.getByTestId('pane-item-Home page')).toBeVisible()
    await expect(editorsPage.getByTestId('pane-item-Site settings')).toHaveCount(0)
  })

  await test.step('at their address, an editor reads the settings and can change nothing', async () => {
    const settings = '/studio/intent/edit/id=siteSettings;type=siteSettings'
    await editorsPage.goto(settings)
    const title = editor.field('title').getByRole('textbox')
    await expect(title).toHaveAttribute('readonly')
    await expect(editorsPage.getByTestId('action-publish')).toHaveCount(0)
    await page.goto(settings)
    await expect(administrator.field('title').getByRole('textbox')).toBeEditable()
  })

  await test.step('a topic is deleted by an administrator only', async () => {
    expect(await actionsOf(page, 'topic')).toContain('Delete')
    const editors = await actionsOf(editorsPage, 'topic')
    expect(editors).not.toContain('Delete')
    expect(editors).not.toContain('Unpublish')
    expect(editors).toContain('Duplicate')
  })

  await test.step('a piece is withdrawn by an editor too', async () => {
    expect(await actionsOf(editorsPage, 'guide')).toContain('Delete')
  })
})

/** Menu items of the last document in the list of a type. */
async function actionsOf(page: Page, type: string): Promise<string[]> {
  await page.goto(`/studio/structure/${type}`)
  await page.getByTestId('document-list-pane').getByRole('link').last().click()
  const menu = page.getByTestId('pane-footer').getByTestId('action-menu-button')
  await menu.click()
  const items = page.getByRole('menuitem')
  await expect(items.filter({hasText: 'Duplicate'})).toBeVisible()
  return (await items.allInnerTexts()).map((text) => text.split('\n')[0] ?? '')
}
