import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {openSlowly, pressAtOnce} from '../presses'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1400}})

const errors = (page: Page) => page.getByTestId('input-validation-icon-error')

test('what stands in the way is said before anybody presses, and leads to its field and tab', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await studio.create('Interviews')

  await test.step('a required field says so in its label', async () => {
    for (const label of ['Title', 'Address', 'Standfirst', 'Who was interviewed'])
      await expect(page.getByText(`${label} (required)`, {exact: true})).toBeVisible()
    await expect(
      studio.field('keyTakeaways').getByText('Key takeaways', {exact: true}).first(),
    ).toBeVisible()
  })

  await test.step('once something is written, the rest is listed, and nothing is red', async () => {
    await studio.write('title', 'A clerk on letters')
    await openList(page)
    await expect(page.getByRole('menuitem', {name: /^Standfirst/})).toContainText(
      'Write one or two sentences under the title.',
    )
    await expect(page.getByRole('menuitem', {name: /^Who was interviewed/})).toContainText('Story')
    await expect(page.getByRole('menuitem', {name: /^Body/})).toContainText('Write the text')
    await expect(page.getByRole('menuitem', {name: /^Title/})).toHaveCount(0)
    // The address follows the title, so nobody has to be told.
    await expect(page.getByRole('menuitem', {name: /^Address/})).toHaveCount(0)
    await expect(errors(page)).toHaveCount(0)
  })

  await test.step('a thing on the list leads to its field, in another tab too, by keyboard', async () => {
    await page.getByRole('menuitem', {name: /^Disclosure/}).focus()
    await page.keyboard.press('Enter')
    await expect(studio.field('disclosure')).toBeVisible()
    await expect(page.getByRole('tab', {name: 'Dates and openness'})).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await openList(page)
    await page.getByRole('menuitem', {name: /^Standfirst/}).click()
    await expect(studio.field('standfirst').getByRole('textbox')).toBeFocused()
  })

  await test.step('the list gets shorter as the form fills, and red comes with a press', async () => {
    await page.keyboard.type('What changed for her.')
    await expect(page.getByRole('button', {name: '2 things to do first'})).toBeVisible()
    await expect(errors(page)).toHaveCount(0)
    await studio.publishRefused()
    await expect(studio.field('speakers').getByTestId('input-validation-icon-error')).toBeVisible()
    await expect(studio.field('title').getByTestId('input-validation-icon-error')).toHaveCount(0)
  })
})

async function openList(page: Page) {
  await page.getByRole('button', {name: /to do first$/}).click()
  await expect(page.getByRole('menuitem').first()).toBeVisible()
}

test('no error is shown for a right value, while the answer about the older one is on its way', async ({
  page,
  publication,
}) => {
  const studio = await openSlowly(page, publication)
  const field = studio.field('standfirst')
  await field.getByRole('textbox').fill('')
  await expect(field.getByTestId('input-validation-icon-error')).toBeVisible()
  await noteWrongErrors(page)
  for (const words of ['Ask these', ' questions', ' first.']) {
    await field.getByRole('textbox').pressSequentially(words, {delay: 40})
    // The list beside the button has heard of it too.
    await expect(page.getByText('Saved', {exact: true})).toBeVisible()
  }
  await expect(page.getByRole('button', {name: /to do first$/})).toHaveCount(0)
  await pressAtOnce(page.getByTestId('action-publish'))
  await expect(page.getByText(/Readers see it, after/)).toBeVisible()
  expect(await page.evaluate(() => Object(window).wrongErrors)).toEqual([])
})

/** Records each moment in which the standfirst is filled and marked as wrong. */
const noteWrongErrors = (page: Page) =>
  page.evaluate(() => {
    const wrongErrors: string[] = []
    Object.assign(window, {wrongErrors})
    const field = document.querySelector('[data-testid="field-standfirst"]')
    const text = field?.querySelector('textarea')
    if (!field || !text) throw new Error('There is no standfirst.')
    const look = () => {
      const isMarked = field.querySelector('[data-testid="input-validation-icon-error"]')
      const isInvalid = text.validationMessage !== ''
      if (text.value && (isMarked || isInvalid)) wrongErrors.push(text.value)
    }
    new MutationObserver(look).observe(field, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    })
  })

test('a piece without cover or author goes out after one press that accepts it, and only then', async ({
  page,
  publication,
}) => {
  const studio = new Studio(page)
  const question = page.getByRole('dialog', {name: 'Readers would miss something'})
  const isPublished = () =>
    publication.query(
      `count(*[_type == "guide" && title == "Bare" && !(_id in path("drafts.**"))])`,
    )
  await studio.enter(await publication.session())
  await studio.create('Guides')
  await studio.write('title', 'Bare')
  await studio.write('standfirst', 'A guide that nobody signed.')

  await test.step('without a text it does not go out at all', async () => {
    expect(await studio.publishRefused()).toContain('Write the text')
    await studio.writeText('Do it.')
  })

  await test.step('it is asked what readers would miss, with the way there', async () => {
    await page.getByTestId('action-publish').click()
    await expect(question).toContainText('Add a cover picture')
    await expect(question).toContainText('Say who wrote it')
    await question.getByRole('button', {name: 'Not yet'}).click()
    await expect(question).toHaveCount(0)
    await expect(page.getByTestId('action-publish')).toBeFocused()
    await page.getByTestId('action-publish').click()
    await question.getByRole('button', {name: /^Go there: Say who/}).click()
    await expect(studio.field('authors')).toBeVisible()
    expect(await isPublished()).toBe(0)
  })

  await test.step('one press accepts it', async () => {
    await page.getByTestId('action-publish').click()
    await expect(question.getByRole('button', {name: 'Publish anyway'})).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(page.getByText(/Readers see it, after/)).toBeVisible()
    await expect(page.getByTestId('action-publish')).toBeFocused()
    expect(await isPublished()).toBe(1)
  })

  await test.step('what readers have like this already is not asked again', async () => {
    await page.getByRole('tab', {name: 'Story'}).click()
    await studio.write('standfirst', 'A guide that nobody signed, corrected.')
    const answered = page.waitForResponse((answer) => answer.url().includes('document.publish'))
    await page.getByTestId('action-publish').click()
    expect((await answered).ok()).toBe(true)
  })
})
