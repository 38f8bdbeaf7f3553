import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from '@playwright/test'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

const pages = [
  '/',
  '/case-studies',
  '/interviews',
  '/deep-dives',
  '/guides',
  '/case-studies/product-descriptions',
  '/interviews/compliance-officer',
  '/deep-dives/fine-tuning',
  '/guides/pilot',
  '/people/maren-oduya',
  '/people',
  '/topics',
  '/topics/adoption',
  '/industries',
  '/industries/law',
  '/outcomes',
  '/organisations',
  '/organisations/seattle-online-shop',
  '/models',
  '/models/bert',
  '/results',
  '/compare',
  '/about',
  '/saved',
  '/myths',
  '/myths/pre-trained-is-enough',
  '/glossary',
  '/standards',
  '/block-gallery',
]

/** Occurs in the draft of a published guide, and in a piece that is only a draft. */
const onlyInDrafts = ['model-licences', 'drafts.']

test('every kind of page is accessible, in light and in dark', async ({page}) => {
  for (const address of pages) {
    await page.emulateMedia({colorScheme: 'light'})
    await page.goto(address)
    expect(await faultsOf(new AxeBuilder({page})), address).toEqual([])
    // Dark mode changes nothing but colours.
    await page.emulateMedia({colorScheme: 'dark'})
    await allIsDark(page)
    const inTheDark = new AxeBuilder({page}).withRules('color-contrast')
    expect(await faultsOf(inTheDark), `${address}, dark`).toEqual([])
  }
})

test('on a phone a finger hits one link, not two', async ({page}) => {
  await page.setViewportSize({width: 412, height: 823})
  for (const address of pages) {
    await page.goto(address)
    const apart = new AxeBuilder({page}).withRules('target-size')
    expect(await faultsOf(apart), address).toEqual([])
  }
})

/**
 * Waits two frames until no light colour is left. A font that loads during the contrast checks
 * would move text onto another background.
 */
const allIsDark = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    const nextFrame = () => new Promise((go) => requestAnimationFrame(go))
    while (!matchMedia('(prefers-color-scheme: dark)').matches) await nextFrame()
    await nextFrame()
    await nextFrame()
  })

async function faultsOf(builder: AxeBuilder) {
  // Legacy mode runs in the page instead of a new tab, as there are no frames.
  const {violations} = await builder.setLegacyMode().analyze()
  return violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`)
}

test('nothing scrolls sideways on a small phone or tablet, and there is one title a page', async ({
  page,
}) => {
  for (const [width, address] of [320, 1024].flatMap((at) =>
    pages.map((to) => [at, to] as const),
  )) {
    await page.setViewportSize({width, height: 700})
    await page.goto(address)
    const scrolled = await page.evaluate(() => document.documentElement.scrollWidth)
    expect(scrolled, `${address} at ${width}`).toBeLessThanOrEqual(width)
    await expect(page.getByRole('heading', {level: 1}), address).toHaveCount(1)
  }
})

test('a reader without JavaScript reads, follows links and sees pictures', async ({
  browser,
  publication,
}) => {
  const context = await browser.newContext({
    baseURL: publication.siteUrl,
    javaScriptEnabled: false,
  })
  const page = await context.newPage()
  await page.goto('/')
  await page.getByRole('navigation').getByRole('link', {name: 'Guides'}).first().click()
  await page.getByRole('link', {name: /pilot/i}).first().click()
  await expect(page).toHaveURL(/\/guides\/pilot$/)
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  const cover = page.getByRole('main').getByRole('img').first()
  await expect(cover).toHaveAttribute('alt', /\w/)
  await expect
    .poll(() => cover.evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBeGreaterThan(0)
  for (const attribute of ['width', 'height', 'srcset', 'sizes'])
    await expect(cover).toHaveAttribute(attribute, /\w/)
  await context.close()
})

test('drafts are nowhere on the public site', async ({request}) => {
  const places = [
    ...pages,
    '/sitemap.xml',
    '/robots.txt',
    '/feed.xml',
    '/feed.json',
    '/deep-dives?_rsc=1',
  ]
  for (const place of places) {
    const text = await (await request.get(place)).text()
    for (const secret of onlyInDrafts) expect(text, place).not.toContain(secret)
  }
  expect((await request.get('/deep-dives/model-licences')).status()).toBe(404)
})

test('pages name their own address, and pieces describe themselves to machines', async ({page}) => {
  await page.goto('/case-studies/product-descriptions?utm_source=letter')
  const canonical = page.locator('link[rel="canonical"]')
  await expect(canonical).toHaveAttribute('href', /\/case-studies\/product-descriptions$/)
  const data = await page.locator('script[type="application/ld+json"]').first().textContent()
  expect(JSON.parse(data ?? '')).toBeTruthy()
  await expect(page.locator('meta[property="og:image"]')).toHaveAttribute(
    'content',
    /^http.+images/,
  )
})

test('links of campaigns lead to the copy of a page that is kept for all', async ({request}) => {
  const address = '/case-studies/product-descriptions'
  let links = 0
  // A URL that nothing has requested before.
  const followLink = () => request.get(`${address}?utm_source=letter&utm_content=${(links += 1)}`)
  await expect.poll(async () => (await followLink()).headers()['x-nextjs-cache']).toBe('HIT')
  const counted = await (await followLink()).text()
  expect(counted).toBe(await (await request.get(address)).text())
})

test('a page that is not there says so, helps, and is a true 404', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  for (const address of [
    '/nowhere',
    '/guides/nowhere',
    '/people/nobody',
    '/topics/none',
    '/a/b/c',
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.getByRole('link', {name: 'Case studies'}).first()).toBeVisible()
    await expect(page).toHaveTitle(/^Page not found/)
  }
  expect(await faultsOf(new AxeBuilder({page}))).toEqual([])
  await page.emulateMedia({colorScheme: 'dark'})
  await allIsDark(page)
  expect(await faultsOf(new AxeBuilder({page}).withRules('color-contrast'))).toEqual([])
})

test('strangers can neither open the preview nor make pages render anew', async ({request}) => {
  const enable = '/api/draft-mode/enable?sanity-preview-secret=guess&sanity-preview-pathname=/'
  expect((await request.get(enable)).status()).toBe(401)
  const unsigned = await request.post('/api/revalidate', {data: {_id: 'a', _type: 'guide'}})
  expect(unsigned.status()).toBe(401)
  const action = await request.post('/', {headers: {'next-action': 'f'.repeat(42)}, data: '[]'})
  expect(action.status()).toBe(405)
  const elsewhere = await request.get('/api/draft-mode/disable?to=//evil.example', {
    maxRedirects: 0,
  })
  expect(elsewhere.headers().location).not.toContain('evil')
})
