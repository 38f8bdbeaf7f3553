import {expect, type Locator, type Page} from '@playwright/test'
import {typeTime} from './schedule'

/** Page object of the Studio's Releases tool, by visible texts. */
export class ReleasesTool {
  readonly page: Page

  constructor(page: Page) {
    this.page = page
  }

  async open() {
    await this.page.goto('/studio/releases')
    await expect(this.page.getByRole('button', {name: 'New release'}).first()).toBeEnabled()
  }

  /** Creates a release and waits for its page. */
  async create(title: string) {
    const dialog = this.page.getByRole('dialog')
    // The tool may re-render when the list of releases arrives, which closes the dialog.
    await expect(async () => {
      if (!(await dialog.isVisible()))
        await this.page.getByRole('button', {name: 'New release'}).first().click({timeout: 5_000})
      await dialog.getByTestId('release-form-title').fill(title, {timeout: 5_000})
      await dialog.getByTestId('submit-release-button').click({timeout: 5_000})
    }).toPass()
    await expect(this.page.getByTestId('release-dashboard-footer-actions')).toBeVisible()
  }

  async openRelease(title: string) {
    await this.open()
    await this.page.getByTestId('table-row').getByText(title).first().click()
    await expect(this.page.getByTestId('release-dashboard-footer-actions')).toBeVisible()
  }

  /** Adds a published piece, found by its title. */
  async add(title: string) {
    await this.page.getByRole('button', {name: 'Add document'}).click()
    await this.page.getByPlaceholder('Search', {exact: true}).fill(title)
    await this.page.getByTestId('search-results').getByText(title).first().click()
    await expect(this.piece(title)).toBeVisible()
  }

  piece(title: string): Locator {
    return this.page.getByTestId('table-row').getByText(title).first()
  }

  /** Sets the time at which the lake publishes the release. */
  async schedule(time: Date) {
    const item = this.page.getByTestId('schedule-button-menu-item')
    const dialog = this.page.getByTestId('confirm-schedule-dialog')
    // Disabled while the Studio validates the pieces; the menu closes when it is done.
    await expect(async () => {
      if (await dialog.isVisible()) return
      if (!(await item.isVisible()))
        await this.page.getByRole('button', {name: 'Release menu'}).click({timeout: 2_000})
      await item.click({timeout: 2_000})
      await expect(dialog).toBeVisible({timeout: 5_000})
    }).toPass()
    await typeTime(dialog.getByTestId('date-input'), time)
    await dialog.getByRole('button', {name: /schedule/i}).click()
    await expect(dialog).toBeHidden()
  }
}
