import {setTimeout} from 'node:timers/promises'
import type {Locator, Page} from '@playwright/test'
import {expect, test} from './harness/test'
import type {Publication} from './harness/publication'
import {Studio} from './studio'

/** Delay between keys in milliseconds, like a person's typing. */
export const delay = 60

/** Opens a guide of the demo edition in a Studio whose saves and validations are slow. */
export async function openSlowly(page: Page, publication: Publication): Promise<Studio> {
  const studio = new Studio(page)
  await studio.enter(await publication.session())
  await page.goto('/studio/intent/edit/id=guide-privacy;type=guide')
  await expect(studio.field('title').getByRole('textbox')).toHaveValue(/Privacy/)
  await page.route(/\/data\/(query|doc|actions|mutate)\//, async (route) => {
    await setTimeout(300)
    await route.fallback()
  })
  await page.evaluate(noteLabels)
  return studio
}

/** Records all labels of the button, however briefly shown. */
function noteLabels() {
  const said: string[] = []
  Object.assign(window, {said})
  new MutationObserver(() => {
    for (const button of document.querySelectorAll('[data-testid^="action-"]')) {
      const label = button.textContent ?? ''
      if (label.endsWith('…') && said.at(-1) !== label) said.push(label)
    }
  }).observe(document.body, {subtree: true, childList: true, characterData: true})
}

/** Labels of the button since the last call. */
const takeLabels = (page: Page) =>
  page.evaluate(() => {
    const {said}: {said?: string[]} = Object(window)
    return said?.splice(0)
  })

/**
 * Types a word on a machine too slow for it and presses Publish with the last key; repeated in
 * title and text, by mouse and by keyboard.
 */
export async function pressOnceEach(studio: Studio, publication: Publication, times: number) {
  const {page} = studio
  const machine = await page.context().newCDPSession(page)
  const slowDown = (rate: number) => machine.send('Emulation.setCPUThrottlingRate', {rate})
  const text = studio
    .field('body')
    .getByTestId('pt-editor')
    .getByText(/nothing may leave/)
  for (let press = 1; press <= times; press += 1) {
    const field = press % 3 === 0 ? text : studio.field('title').getByRole('textbox')
    const byKeyboard = press % 2 === 0
    const word = `word${press}`
    await test.step(`press ${press}, ${byKeyboard ? 'by keyboard' : 'by mouse'}`, async () => {
      const answered = page.waitForResponse((answer) => answer.url().includes('document.publish'))
      // At its left, because receipts cover the right.
      await field.click({position: {x: 5, y: 5}})
      if (field !== text) await page.keyboard.press('End')
      if (field !== text && press > 3) await page.keyboard.press('Control+Shift+ArrowLeft')
      await slowDown(8)
      await page.keyboard.type(` ${word}`, {delay})
      if (byKeyboard) await page.keyboard.press('Control+Alt+p')
      else await pressAtOnce(page.getByTestId('action-publish'))
      await slowDown(1)
      expect((await answered).ok(), 'the lake publishes').toBe(true)
      const readersHave = await publication.query(
        `*[_id == "guide-privacy"][0]{title, "text": pt::text(body)}`,
      )
      expect(JSON.stringify(readersHave)).toContain(word)
      await expect(page.getByText(/^(Checking|Publishing) …$/)).toHaveCount(0)
      expect(await takeLabels(page)).toEqual(['Checking …', 'Publishing …'])
    })
  }
}

/** Clicks like a mouse that is already there, without waiting until the button is enabled. */
export async function pressAtOnce(button: Locator) {
  const box = await button.boundingBox()
  if (!box) throw new Error('There is no button to press.')
  await button.page().mouse.click(box.x + box.width / 2, box.y + box.height / 2)
}
