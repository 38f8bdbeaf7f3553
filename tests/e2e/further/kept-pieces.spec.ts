import type {Page} from '@playwright/test'
import {expect, test} from '../harness/test'

const path = '/case-studies/product-descriptions'

const keep = async (page: Page, address = path) => {
  await page.goto(address)
  await page.getByRole('button', {name: 'Keep for later'}).click()
  await expect(page.getByText('It can be read offline.')).toBeVisible()
}

/** Text of the copy that a browser keeps of a page. */
const copyOf = (page: Page, address: string) =>
  page.evaluate(async (url) => (await (await caches.match(url))?.text()) ?? '', address)

const workers = (page: Page) =>
  page.evaluate(async () => {
    const found = await navigator.serviceWorker.getRegistrations()
    return found.map(({scope}) => new URL(scope).pathname).toSorted()
  })

// A phone that asks for other sizes, and another cut of a cover, than are kept.
test.use({viewport: {width: 390, height: 844}, deviceScaleFactor: 3})

test('a piece that is kept is read without a network, and with one as it stands', async ({
  page,
  context,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/ERR_CONNECTION_REFUSED|ERR_FAILED/)
  const main = page.getByRole('main')
  const heading = page.getByRole('heading', {level: 1})
  await keep(page)
  expect(await workers(page)).toEqual([path, '/saved'])

  // A service worker does not notice that a page is set offline; it notices a site that is gone.
  await publication.restartSite('SIGTERM', undefined, async () => {
    await page.goto(path)
    const notice = main.getByText(/^No network. This is the copy/)
    await expect(notice).toBeVisible()
    await expect(notice).toHaveCSS('font-family', /inter/)
    const pictures = main.locator('img[srcset]')
    expect(await pictures.count()).toBeGreaterThan(0)
    for (const picture of await pictures.all()) {
      await picture.scrollIntoViewIfNeeded()
      await expect
        .poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth))
        .toBeGreaterThan(0)
    }
    const isSet = () =>
      page.evaluate(() =>
        [...document.fonts].some(
          ({family, status}) => family === 'newsreader' && status === 'loaded',
        ),
      )
    await expect.poll(isSet).toBe(true)
    // Its scripts are there too.
    await main.getByRole('link', {name: 'Kept pieces'}).click()
    await expect(page.getByText('Can be read offline')).toHaveCount(1)
    await expect(page.goto('/guides')).rejects.toThrow()
  })

  const stored = (await publication.query('*[_id == "case-study-product-descriptions"][0]')) as {
    _id: string
    _type: string
  }
  await publication.write([{...stored, title: 'A new title'} as typeof stored])
  const shown = async () => {
    await page.goto(path)
    return heading.textContent()
  }
  await expect.poll(shown).toBe('A new title')
  await expect(page.getByText('No network.')).toHaveCount(0)
  await expect.poll(() => copyOf(page, path)).toContain('A new title')

  await publication.restartSite('SIGTERM', undefined, async () => {
    expect(await shown()).toBe('A new title')
    await page.goto('/saved')
    await page.getByRole('button', {name: /^Remove: /}).click()
    await expect(page.getByText('Nothing is kept on this device yet')).toBeVisible()
    await expect.poll(() => workers(page)).toEqual([])
    expect(await page.evaluate(() => caches.keys())).toEqual([])
    expect(await page.evaluate(() => localStorage.length)).toBe(0)
    expect(await context.cookies()).toEqual([])
    await expect(page.goto(path)).rejects.toThrow()
  })
})

test('a piece that is withdrawn leaves no copy behind, and one kept again is whole', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  await keep(page, '/guides/privacy')
  await page.getByRole('button', {name: 'Remove'}).click()
  await expect(page.getByText('Removed from this device.')).toBeVisible()
  expect(await page.evaluate(() => caches.keys())).toEqual([])
  await keep(page, '/guides/privacy')
  expect(await copyOf(page, '/guides/privacy')).toContain('</html>')

  await publication.mutate([{delete: {id: 'guide-privacy'}}])
  const status = async () => (await page.goto('/guides/privacy'))?.status()
  await expect.poll(status).toBe(404)
  await expect.poll(() => copyOf(page, '/guides/privacy')).toBe('')
})

test('where the browser has no room for a copy, it says so and keeps the link', async ({page}) => {
  await page.addInitScript(() => {
    navigator.serviceWorker.register = () => Promise.reject(new DOMException('', 'SecurityError'))
  })
  await page.goto(path)
  await page.getByRole('button', {name: 'Keep for later'}).click()
  await expect(page.getByText(/but not for reading offline/)).toBeVisible()
  await page.goto('/saved')
  await expect(page.getByRole('listitem').filter({hasText: 'Needs a network'})).toHaveCount(1)
})

test('without a script, the list says what is missing', async ({browser, baseURL}) => {
  const context = await browser.newContext({baseURL, javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto(path)
  await page.getByRole('link', {name: 'Keep for later'}).click()
  await expect(page).toHaveURL(/\/saved$/)
  await expect(page.getByText(/scripts are switched off/)).toBeVisible()
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  await context.close()
})
