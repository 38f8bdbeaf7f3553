import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

const settings = '/studio/intent/edit/id=siteSettings;type=siteSettings'
const queryTool = (page: Page) => page.getByRole('link', {name: 'Query', exact: true})

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
    await page.getByTestId('pane-item-The site').click()
    await expect(page.getByTestId('pane-item-Site settings')).toBeVisible()
    await editorsPage.getByTestId('pane-item-The site').click()
    await expect(editorsPage.getByTestId('pane-item-Home page')).toBeVisible()
    await expect(editorsPage.getByTestId('pane-item-Site settings')).toHaveCount(0)
  })

  await test.step('queries over everything are for administrators only', async () => {
    await expect(queryTool(page)).toBeVisible()
    await expect(queryTool(editorsPage)).toHaveCount(0)
  })

  await test.step('at their address, an editor reads the settings, is told why, and can change nothing', async () => {
    await editorsPage.goto(settings)
    const title = editor.field('title').getByRole('textbox')
    await expect(title).toHaveAttribute('readonly')
    await expect(editorsPage.getByText(/^You can read the site settings, and not/)).toBeVisible()
    await expect(editorsPage.getByTestId('action-publish')).toHaveCount(0)
    await page.goto(settings)
    await expect(administrator.field('title').getByRole('textbox')).toBeEditable()
    await expect(page.getByText(/^You can read the site settings/)).toHaveCount(0)
  })

  await test.step('a topic is deleted by an administrator only, and an editor is told so', async () => {
    const admins = await actionsOf(page, 'topic')
    await expect(admins.filter({hasText: 'Delete'})).toBeEnabled()
    const editors = await actionsOf(editorsPage, 'topic')
    await expect(editors.filter({hasText: 'Unpublish'})).toHaveCount(0)
    await expect(editors.filter({hasText: 'Duplicate'})).toBeEnabled()
    const remove = editors.filter({hasText: 'Delete'})
    await expect(remove).toBeDisabled()
    await remove.hover({force: true})
    await expect(editorsPage.getByText(/^Only administrators can do this/)).toBeVisible()
  })

  await test.step('a piece is withdrawn by an editor too', async () => {
    const editors = await actionsOf(editorsPage, 'guide')
    await expect(editors.filter({hasText: 'Delete'})).toBeEnabled()
  })
})

test('a contributor writes drafts, and is told who publishes them', async ({
  page,
  publication,
  expectedNoise,
}) => {
  // The Studio asks the lake whether it could make a release, and hides that where it cannot.
  expectedNoise.push(/status of 403/)
  const contributor = new Studio(page)
  await contributor.enter(await publication.session('Cora Tribe', 'contributor'))

  await test.step('the start page says so', async () => {
    await page.goto('/studio')
    await expect(page.getByText(/^You write drafts, and an editor publishes them/)).toBeVisible()
    await expect(queryTool(page)).toHaveCount(0)
  })

  await test.step('a published piece is changed in a draft, which is kept', async () => {
    await contributor.open('guide', 'Privacy before the first prompt')
    await contributor.write('title', 'Privacy before any prompt')
    await expect
      .poll(() => publication.query(`*[_id in path("drafts.**") && _type == "guide"].title`))
      .toContain('Privacy before any prompt')
  })

  await test.step('Publish and Schedule cannot be pressed, and say why', async () => {
    const publish = page.getByTestId('action-publish')
    await expect(publish).toBeDisabled()
    await publish.hover({force: true})
    await expect(page.getByText(/^You write drafts.*What you wrote is kept/)).toBeVisible()
    await page.getByTestId('pane-footer').getByTestId('action-menu-button').click()
    const schedule = page.getByRole('menuitem', {name: 'Schedule publish'})
    await expect(schedule).toBeDisabled()
    await schedule.hover({force: true})
    await expect(page.getByText(/an editor publishes or schedules them/)).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await test.step('the way to share it says who makes the link', async () => {
    await page.getByRole('tab', {name: 'Share preview'}).click()
    await expect(page.getByText(/^With your role you see the links/)).toBeVisible()
    await expect(page.getByLabel('For whom')).toHaveCount(0)
  })

  await test.step('the draft is among their own, and readers have what they had', async () => {
    await page.goto('/studio')
    await expect(page.getByRole('list', {name: 'Drafts'})).toContainText(
      'Privacy before any prompt',
    )
    expect(
      await publication.query(`count(*[_type == "guide" && title == "Privacy before any prompt"])`),
    ).toBe(1)
  })

  await test.step('the settings are read at their address, and not changed', async () => {
    await page.goto(settings)
    await expect(contributor.field('title').getByRole('textbox')).toHaveAttribute('readonly')
    await expect(page.getByText(/^You can read the site settings, and not/)).toBeVisible()
  })
})

test('a viewer reads everything, and is told why nothing can be written', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 403/)
  const viewer = new Studio(page)
  await viewer.enter(await publication.session('Vera Lowe', 'viewer'))
  await page.goto('/studio')
  await expect(page.getByText(/^You can read everything, and change nothing/)).toBeVisible()
  await viewer.open('guide', 'Privacy before the first prompt')
  await expect(viewer.field('title').getByRole('textbox')).toHaveAttribute('readonly')
  await expect(page.getByText(/^You can read this, and not change it: your role is/)).toBeVisible()
})

/** Menu items of the last document in the list of a type, with the menu open. */
async function actionsOf(page: Page, type: string) {
  await page.goto(`/studio/structure/${type}`)
  await page.getByTestId('document-list-pane').getByRole('link').last().click()
  const menu = page.getByTestId('pane-footer').getByTestId('action-menu-button')
  await menu.click()
  const items = page.getByRole('menuitem')
  await expect(items.filter({hasText: 'Duplicate'})).toBeVisible()
  return items
}
