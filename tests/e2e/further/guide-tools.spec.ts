import {brotliCompressSync} from 'node:zlib'
import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'

test.use({onlyReads: true})

const checklistOf = (page: Page) => page.getByRole('region', {name: 'Before Monday'})

test('a checklist keeps its ticks on this device, in step in two tabs, until they are cleared', async ({
  page,
  context,
}) => {
  await page.goto('/guides/pilot')
  const other = await context.newPage()
  await other.goto('/guides/pilot')
  const list = checklistOf(page)
  await expect(list.getByText('0 of 5 done')).toHaveAttribute('aria-live', 'polite')
  await expect(list.getByRole('button', {name: 'Clear'})).toBeHidden()

  const task = list.getByRole('checkbox', {name: 'One task that is done every day'})
  await task.focus()
  await page.keyboard.press('Space')
  await list.getByText('Take the privacy guide with you').click()
  await expect(list.getByText('2 of 5 done')).toBeVisible()
  await expect(checklistOf(other).getByText('2 of 5 done')).toBeVisible()
  await expect(checklistOf(other).getByRole('checkbox', {name: 'One task'})).toBeChecked()

  await page.reload()
  await expect(task).toBeChecked()
  await expect(list.getByText('2 of 5 done')).toBeVisible()
  expect(await context.cookies()).toEqual([])

  await list.getByRole('button', {name: 'Clear'}).click()
  await expect(task).toBeFocused()
  await expect(checklistOf(other).getByText('0 of 5 done')).toBeVisible()
  expect(await page.evaluate(() => localStorage.length)).toBe(0)
})

test('each item of a checklist can be pressed on 44 pixels or more', async ({page}) => {
  await page.setViewportSize({width: 375, height: 800})
  await page.goto('/guides/pilot')
  const labels = checklistOf(page).locator('label')
  await expect(labels).toHaveCount(5)
  const heights = await labels.evaluateAll((all) =>
    all.map((label) => label.getBoundingClientRect().height),
  )
  expect(Math.min(...heights)).toBeGreaterThanOrEqual(44)
})

test('a reworded item is forgotten, and so is one that is gone', async ({page}) => {
  await page.goto('/guides/pilot')
  const list = checklistOf(page)
  await list.getByRole('checkbox', {name: 'One task'}).check()
  await page.evaluate(() => {
    const [key = ''] = Object.keys(localStorage)
    const ticks = {
      task: 'Another wording',
      gone: 'Removed',
      stop: 'What would make you stop, written down',
    }
    localStorage.setItem(key, JSON.stringify(ticks))
  })
  await page.reload()
  await expect(list.getByText('1 of 5 done')).toBeVisible()
  await expect(list.getByRole('checkbox', {name: 'What would make you stop'})).toBeChecked()
})

test('where storage is refused, ticks last for the visit', async ({page}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('Refused', 'SecurityError')
      },
    })
  })
  await page.goto('/guides/pilot')
  const list = checklistOf(page)
  await list.getByRole('checkbox', {name: 'One task'}).check()
  await expect(list.getByText('1 of 5 done')).toBeVisible()
  await list.getByRole('button', {name: 'Clear'}).click()
  await expect(list.getByText('0 of 5 done')).toBeVisible()
})

test('a checklist prints alone, with plain boxes and where it comes from', async ({page}) => {
  await page.addInitScript(() => {
    window.print = () => {}
  })
  await page.goto('/guides/pilot')
  const list = checklistOf(page)
  await list.getByRole('checkbox', {name: 'One task'}).check()
  await list.getByRole('button', {name: 'Print this checklist'}).click()
  await page.emulateMedia({media: 'print'})
  await expect(list).toBeVisible()
  await expect(page.getByRole('heading', {level: 1})).toBeHidden()
  await expect(page.getByRole('contentinfo')).toBeHidden()
  await expect(list.getByText(/decide in twelve weeks: http.*\/guides\/pilot$/)).toBeVisible()
  const box = list.getByRole('checkbox', {name: 'One task'})
  await expect(box).toHaveCSS('background-color', 'rgba(0, 0, 0, 0)')
  const pages = (await page.pdf({format: 'A4'})).toString('latin1').match(/\/Type \/Page\b/g)
  expect(pages).toHaveLength(1)
  await page.evaluate(() => dispatchEvent(new Event('afterprint')))
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
})

test('links to what readers quote copy their address, without what a campaign added', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const places = [
    ['/guides/pilot', 'section', /\/guides\/pilot#before-monday/],
    ['/guides/pilot', 'step', /\/guides\/pilot\/quote\/step-/],
    ['/guides/pilot', 'question', /\/guides\/pilot\/quote\/q-/],
    ['/guides/pilot', 'checklist', /\/guides\/pilot#checklist-/],
    ['/block-gallery', 'prompt', /\/block-gallery#prompt-/],
    ['/block-gallery', 'verdict', /\/block-gallery#myth-/],
    ['/case-studies/product-descriptions', 'result', /\/product-descriptions\/quote\/result-/],
    ['/myths/any-model', 'verdict', /\/myths\/any-model\/quote\/verdict$/],
  ] as const
  for (const [address, kind, copied] of places) {
    await page.goto(`${address}?utm_source=letter`)
    const link = page.getByRole('link', {name: `Copy link to this ${kind}`}).first()
    await link.scrollIntoViewIfNeeded()
    const top = await link.evaluate((element) => element.getBoundingClientRect().top)
    await link.click()
    await expect(page.getByRole('status').filter({hasText: 'Link copied'})).toBeVisible()
    const words = await page.evaluate(() => navigator.clipboard.readText())
    expect(words).toMatch(copied)
    expect(words).not.toContain('utm_source')
    const {hash, pathname} = new URL(words)
    const id = hash.slice(1) || pathname.split('/').at(-1)
    await expect(page.locator(`[id="${id}"]`)).toHaveCount(1)
    expect(await link.evaluate((element) => element.getBoundingClientRect().top)).toBe(top)
    await expect(page.getByText('Link copied')).toHaveCount(0)
  }
})

test('where copying is not allowed, the link leads to its place', async ({page}) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('Refused'))
  })
  await page.goto('/guides/pilot')
  await page.getByRole('link', {name: 'Copy link to this section'}).nth(2).click()
  await expect(page).toHaveURL(/#week/)
  await expect(page.getByText('Link copied')).toHaveCount(0)
})

test('a guide names its templates at the top, at the step and below, and they open', async ({
  page,
}) => {
  await page.goto('/guides/pilot')
  const facts = page.getByRole('complementary', {name: 'About this piece'})
  await expect(facts.getByText('12 weeks')).toBeVisible()
  await expect(page.getByRole('link', {name: 'Get the templates'})).toHaveAttribute(
    'href',
    '#downloads',
  )
  await facts.getByRole('link', {name: '3 files'}).click()
  await expect(page).toHaveURL(/#downloads$/)
  const list = page.getByRole('region', {name: 'To take with you'})
  for (const [name, file] of [
    ['One page for a pilot, to fill in', 'pilot-page.docx'],
    ['The table of measurements', 'pilot-measurements.xlsx'],
    ['The pilot on one page', 'pilot-checklist.pdf'],
  ] as const) {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      list.getByRole('link', {name}).click(),
    ])
    expect(download.suggestedFilename()).toBe(file)
  }
})

test('the scripts of a guide weigh 5 KB or less', async ({page}) => {
  let weight = 0
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      weight += brotliCompressSync(await response.body()).length
  })
  await page.goto('/guides/pilot', {waitUntil: 'networkidle'})
  expect(weight).toBeGreaterThan(0)
  expect(weight / 1024).toBeLessThan(5)
})
