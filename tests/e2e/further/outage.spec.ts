import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {Studio} from '../studio'

test.use({viewport: {width: 1440, height: 1200}})

const words = {
  before: 'The lake is still there while this is typed.',
  during: ' It went away in the middle of this sentence, and nobody stopped typing.',
  next: 'A paragraph that was begun and ended without it.',
  title: 'Written through an outage',
}
const gone = /does not answer.*kept in this tab.*leave the tab open/
const back = /Saved again/

test('an editor goes on typing while the lake is away, is told so, and all of it is stored', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/net::ERR_/, /WebSocket connection/, /status of 503/)
  const studio = new Studio(page)
  const text = studio.field('body').getByTestId('pt-editor').getByRole('textbox')
  await studio.enter(await publication.session())
  await studio.create('Guides')
  await studio.write('title', 'Before the outage')
  await text.click()
  await page.keyboard.type(words.before)
  await expect(page.getByText('Saved', {exact: true})).toBeVisible()

  let isBack: Promise<void> | undefined
  await publication.restartLake({
    signal: 'SIGKILL',
    meanwhile: async () => {
      await page.keyboard.type(words.during, {delay: 20})
      await page.keyboard.press('Enter')
      await page.keyboard.type(words.next)
      await expect(page.getByText(gone)).toBeVisible()
      await studio.write('title', words.title)
      expect(await asksBeforeClosing(page)).toBe(true)
      // It is said for some seconds only, in which the lake may still report that it is ready.
      isBack = expect(page.getByText(back)).toBeVisible()
    },
  })
  await isBack
  const stored = `*[title == "${words.title}"][0].body[].children[0].text`
  await expect
    .poll(() => publication.query(stored))
    .toEqual([words.before + words.during, words.next])
  const asked: string[] = []
  page.on('dialog', (dialog) => {
    asked.push(dialog.type())
    void dialog.accept()
  })
  await page.reload()
  await expect(text.locator('[data-pt-block="text"]')).toHaveText([
    words.before + words.during,
    words.next,
  ])
  expect(asked).toEqual([])
})

test('what was typed while the lake was away is stored though its form was closed', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/net::ERR_/, /WebSocket connection/, /status of 503/)
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await studio.open('guide', 'Privacy before the first prompt')
  let isBack: Promise<void> | undefined
  await publication.restartLake({
    signal: 'SIGTERM',
    meanwhile: async () => {
      await studio.write('title', words.title)
      await page.getByTestId('pane-item-Guides').first().click()
      await expect(studio.field('title')).toHaveCount(0)
      await expect(page.getByText(gone)).toBeVisible()
      isBack = expect(page.getByText(back)).toBeVisible()
    },
  })
  await isBack
  await expect
    .poll(() => publication.query('*[_id == "drafts.guide-privacy"].title'))
    .toEqual([words.title])
})

test('an editor whose connection breaks is told so, and all that is typed meanwhile is stored', async ({
  page,
  context,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/net::ERR_/, /WebSocket connection/)
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await studio.open('guide', 'Privacy before the first prompt')
  await context.setOffline(true)
  await studio.write('title', words.title)
  await expect(page.getByText(gone)).toBeVisible()
  await studio.write('standfirst', words.next)
  await context.setOffline(false)
  await expect(page.getByText(back)).toBeVisible()
  await expect
    .poll(() => publication.query('*[_id == "drafts.guide-privacy"]{title, standfirst}'))
    .toEqual([{title: words.title, standfirst: words.next}])
})

/** Whether the browser would ask before it closes the tab. */
const asksBeforeClosing = (page: Page) =>
  page.evaluate(() => !dispatchEvent(new Event('beforeunload', {cancelable: true})))
