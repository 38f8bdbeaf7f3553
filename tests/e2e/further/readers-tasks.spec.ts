import type {Locator, Page} from '@playwright/test'
import {expect, test} from '../harness/test'
import {tabTo} from '../tab-to'

// What readers come for, from the home page and by keyboard alone; the first of these tasks, a
// question that has no case, is in search.spec.ts.

test.use({onlyReads: true})

for (const javaScriptEnabled of [true, false])
  for (const width of [375, 1440])
    test.describe(`at ${width} pixels, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({javaScriptEnabled, viewport: {width, height: 812}})
      test.beforeEach(({page}) => page.goto('/'))

      test('my board believes that: the verdict, and a link to it', async ({page, context}) => {
        await openSection(page, 'Myths')
        await follow(page, page.getByRole('link', {name: /A pre-trained model is enough/}))
        await expect(page.getByText('It depends', {exact: true}).first()).toBeInViewport()
        const link = page.getByRole('link', {name: /ink to this verdict/})
        if (javaScriptEnabled) await context.grantPermissions(['clipboard-read', 'clipboard-write'])
        await follow(page, link)
        if (javaScriptEnabled) await expect(page.getByText('Link copied')).toBeVisible()
        else await expect(page).toHaveURL(/\/myths\/pre-trained-is-enough#/)
      })

      test('managed or our own: every answer of the table, without moving it', async ({page}) => {
        await openSection(page, 'Guides')
        await follow(page, page.getByRole('link', {name: /Managed, in-house or hybrid/}).first())
        await expect(page.getByRole('heading', {level: 1})).toHaveText(/Managed, in-house/)
        const answers = page.getByRole('table').first().getByRole('cell').filter({visible: true})
        // Six criteria, three ways.
        expect(await answers.count()).toBeGreaterThanOrEqual(18)
        for (const cell of await answers.all()) {
          const box = await cell.boundingBox()
          expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true)
        }
      })

      test('a pilot on Monday: the steps, and a template to fill in', async ({page}) => {
        await follow(page, page.getByRole('link', {name: /Start a pilot on Monday/}).first())
        await expect(page.getByRole('heading', {level: 1})).toHaveText(/Start a pilot/)
        const download = page.waitForEvent('download')
        await follow(page, page.getByRole('link', {name: 'DOCX'}).first())
        expect((await download).suggestedFilename()).toBe('pilot-page.docx')
        if (!javaScriptEnabled) return
        const box = page.getByRole('checkbox').first()
        await tabTo(page, box)
        await page.keyboard.press('Space')
        await expect(box).toBeChecked()
        await page.reload()
        await expect(page.getByRole('checkbox').first()).toBeChecked()
      })

      test('what did the person say: one question of an interview', async ({page}) => {
        await openSection(page, 'Interviews')
        await follow(page, page.getByRole('link', {name: /Show me the sentence/}).first())
        await expect(page.getByRole('heading', {level: 1})).toHaveText(/Show me the sentence/)
        const contents = page.getByRole('navigation', {name: 'Contents'})
        const question = contents.getByRole('link', {name: 'Did you tell anybody?'})
        if (!(await question.isVisible())) await follow(page, contents.locator('summary'))
        await follow(page, question)
        await expect(page).toHaveURL(/#q-did-you-tell-anybody$/)
        await expect(page.getByRole('heading', {name: 'Did you tell anybody?'})).toBeInViewport()
      })

      test('is this still true: on the piece, and of all pieces', async ({page}) => {
        await follow(page, page.getByRole('link', {name: /The review tool/}).first())
        await expect(page.getByText(/^Facts checked on/).first()).toBeVisible()
        await follow(page, page.getByRole('link', {name: 'All checks and corrections'}).first())
        await expect(page).toHaveURL(/\/still-true$/)
        await expect(page.getByRole('heading', {level: 1})).toBeInViewport()
      })
    })

/** Opens a section in the header, which has its sections in a menu on a phone. */
async function openSection(page: Page, name: string) {
  const header = page.getByRole('banner')
  const link = header.getByRole('link', {name, exact: true}).filter({visible: true})
  if ((await link.count()) === 0) await follow(page, header.getByRole('button', {name: 'Menu'}))
  await follow(page, link.first())
  await expect(page.getByRole('heading', {level: 1})).toHaveText(name)
}

async function follow(page: Page, link: Locator) {
  await tabTo(page, link)
  await page.keyboard.press('Enter')
}
