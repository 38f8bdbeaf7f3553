import type {Locator, Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const first = 'Privacy before the first prompt'
const second = 'Privacy before the second prompt'
const added = ', and after the last'
const address = '/guides/privacy'

test('an editor reads the history of a piece, compares, and brings an earlier wording back', async ({
  page,
  openReader,
  publication,
  expectedNoise,
}) => {
  // The lake is killed while the Studio is open.
  expectedNoise.push(/net::ERR_/, /WebSocket connection/, /status of 503/)
  const studio = new Studio(page)
  const history = new HistoryPanel(page)
  const title = studio.field('title').getByRole('textbox')
  const reader = await openReader()

  await test.step('a piece is published twice, and changed once more', async () => {
    await studio.enter(await publication.session('Ada Quill'))
    await studio.open('guide', first)
    await studio.write('title', second)
    await studio.publish()
    await studio.write('title', second + added)
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
  })

  await test.step('the history tells what was done, and by whom', async () => {
    await history.open()
    await expect(history.events).toContainText(['Draft created', 'Published', 'Draft created'])
    // The avatar shows the initials.
    await expect(history.events.first()).toContainText('AQ')
  })

  await test.step('the changes since the last publication stand word by word', async () => {
    await history.review()
    await expect(history.changes.locator('ins')).toHaveText([added])
    await expect(history.changes.locator('del')).toHaveCount(0)
  })

  await test.step('the earlier wording is there after the lake was killed, and can be read', async () => {
    await publication.restartLake({signal: 'SIGKILL'})
    await page.reload()
    await history.open()
    await history.events.filter({hasText: 'Published'}).first().click()
    await expect(title).toHaveValue(second)
    await expect(title).toHaveAttribute('readonly')
  })

  await test.step('brought back, it is the draft, and can be published', async () => {
    await page.getByTestId('action-reverttorevision').click()
    await page.getByRole('button', {name: 'Confirm'}).click()
    await expect(title).not.toHaveAttribute('readonly')
    await expect(title).toHaveValue(second)
    await studio.write('standfirst', 'What leaves the house, and who reads it on the way.')
    await studio.publish()
    await expect(async () => {
      await reader.goto(address)
      await expect(reader.getByRole('heading', {level: 1})).toHaveText(second, {timeout: 100})
      await expect(reader.getByText('What leaves the house').first()).toBeVisible({timeout: 100})
    }).toPass()
  })
})

/** The panel beside the form with the tabs History and Review changes. */
class HistoryPanel {
  readonly page: Page
  readonly events: Locator
  readonly changes: Locator

  constructor(page: Page) {
    this.page = page
    this.events = page.getByTestId('timeline-item-button')
    this.changes = page.locator('#review-panel').getByTestId('review-changes-pane')
  }

  async open() {
    const pane = this.page.getByTestId('document-pane')
    await expect(pane.getByTestId('action-publish')).toBeVisible()
    // Already open if the URL says so.
    const tab = this.page.getByRole('tab', {name: 'History'})
    if (await tab.isVisible()) await tab.click()
    else {
      await pane.getByTestId('pane-context-menu-button').click()
      await this.page.getByRole('menuitem', {name: 'History'}).click()
    }
    await expect(this.events.first()).toBeVisible()
  }

  async review() {
    await this.page.getByRole('tab', {name: 'Review changes'}).click()
    await expect(this.changes).toBeVisible()
  }
}
