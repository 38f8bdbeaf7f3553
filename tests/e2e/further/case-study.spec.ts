import type {Locator, Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1800}})

/** The form of a block or list member, at any depth. */
class NestedForm {
  readonly dialog: Locator
  readonly page: Page

  constructor(page: Page) {
    this.page = page
    this.dialog = page.getByTestId('nested-object-dialog').last()
  }

  field(name: string): Locator {
    // A field's path ends with its name: body[_key=="a"].rows[_key=="b"].title
    return this.dialog
      .locator(`[data-testid^="field-"][data-testid$="${name}"]`)
      .and(this.page.locator(':not([data-testid^="field-actions"])'))
      .last()
  }

  async write(name: string, text: string) {
    await this.field(name).locator('input, textarea').first().fill(text)
  }

  async choose(name: string, label: string) {
    await this.field(name).getByText(label, {exact: true}).click()
  }

  async add(list: string) {
    await this.field(list).getByRole('button', {name: 'Add item'}).click()
  }

  /** Returns to the parent form, by the last breadcrumb but one. */
  async back() {
    const dialogs = this.page.getByTestId('nested-object-dialog')
    const before = await dialogs.count()
    await this.dialog
      .getByTestId(/^breadcrumb-item-/)
      .nth(-2)
      .click()
    await expect.poll(() => dialogs.count()).toBeLessThan(before)
  }
}

test('a case study with results and a comparison table, from an empty form to its readers', async ({
  page,
  openReader,
  publication,
}, {retry}) => {
  // Slugs are unique in their section: a retry needs another one.
  const title = `A claims desk that halved its letters${retry ? ` (${retry})` : ''}`
  const studio = new Studio(page)
  const reader = await openReader()
  const form = new NestedForm(page)
  await studio.enter(await publication.session())
  await studio.create('Case studies')
  await studio.write('title', title)
  const slug = await studio.generateSlug()
  await studio.write(
    'standfirst',
    'What a model did for a claims desk, and what it left to people.',
  )

  await test.step('starts with the outline, whose questions cannot go out', async () => {
    await page.getByRole('button', {name: 'Start with an outline'}).click()
    const body = studio.field('body')
    await expect(body).toContainText('What came of it')
    await studio.publishRefused()
    await expect(
      page
        .getByText('This is a question of the outline: answer it, or remove it.')
        .filter({visible: true})
        .first(),
    ).toBeVisible()
    await body.getByTestId('pt-editor').getByRole('textbox').click()
    await page.keyboard.press('Control+A')
    await page.keyboard.type('Forty letters a day, read by three clerks.')
    await expect(body).not.toContainText('What came of it')
  })

  await test.step('adds a comparison table', async () => {
    await page.getByRole('button', {name: 'Add a block'}).click()
    await page.getByRole('button', {name: /^Comparison table/}).click()
    await form.write('.title', 'By hand or with a draft')
    for (const column of ['By hand', 'With a draft']) {
      await form.add('.columns')
      await form.write('.title', column)
      await form.back()
    }
    await form.add('.rows')
    await form.write('.title', 'Read by a person')
    for (const verdict of ['Yes', 'Partly']) {
      await form.add('.cells')
      await form.choose('.verdict', verdict)
      await form.back()
    }
    await studio.closeBlock()
  })

  await test.step('adds a result; without a method it is a claim', async () => {
    await page.getByRole('tab', {name: 'The case'}).click()
    await studio.field('results').getByRole('button', {name: 'Add item'}).click()
    await form.write('.label', 'Minutes for a letter')
    await form.write('.before', '40')
    await form.write('.after', '18')
    await form.write('.unit', 'minutes')
    await form.choose('.betterWhen', 'Lower is better')
    await form.field('.measuredBy').locator('select').selectOption({label: 'The client'})
    await studio.closeBlock()
    // The form of the result opens by itself, at the missing field.
    await studio.publishRefused()
    await form.write('.method', 'Time sheets of three clerks over two weeks.')
    await studio.closeBlock()
  })

  await studio.publish()
  await expect(page.getByText(/Readers see it, after/)).toBeVisible()
  await reader.goto(`/case-studies/${slug}`)
  await expect(reader.getByText('Forty letters a day, read by three clerks.')).toBeVisible()
  await expect(reader.getByRole('table')).toContainText('Read by a person')
  await expect(reader.getByRole('cell', {name: 'Partly'})).toBeVisible()
  await expect(reader.getByText('−55%')).toBeVisible()
  await expect(reader.getByText('Time sheets of three clerks over two weeks.')).toBeVisible()

  await test.step('a correction is told to readers', async () => {
    await page.getByRole('tab', {name: 'Dates and openness'}).click()
    await studio.field('corrections').getByRole('button', {name: 'Add item'}).click()
    await form.write('.date', '2026-11-20')
    await form.choose('.severity', 'Important')
    await form.write('.text', 'The first version said four clerks. It was three.')
    await studio.closeBlock()
    await studio.publish()
    await expect(async () => {
      await reader.goto(`/case-studies/${slug}`)
      await expect(reader.getByRole('heading', {name: 'Corrections'})).toBeVisible({timeout: 100})
    }).toPass()
    await expect(reader.getByText('It was three.')).toBeVisible()
  })
})
