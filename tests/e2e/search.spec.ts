import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from '@playwright/test'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

const question = 'I work in insurance claims: who has done this, did it work, what did it save?'

/** By keyboard alone: from the home page to the answer. */
async function askByKeyboard(page: Page, words: string) {
  await page.goto('/')
  const link = page.getByRole('banner').getByRole('link', {name: 'Search'}).first()
  for (let at = 0; at < 12; at += 1) {
    await page.keyboard.press('Tab')
    if (await link.evaluate((element) => element === document.activeElement)) break
  }
  await expect(link).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await page.keyboard.type(words)
  await page.keyboard.press('Enter')
}

for (const javaScriptEnabled of [true, false])
  for (const width of [375, 1440])
    test.describe(`at ${width} pixels, scripts ${javaScriptEnabled ? 'on' : 'off'}`, () => {
      test.use({javaScriptEnabled, viewport: {width, height: 900}})

      test('a reader from insurance learns by keyboard that there is no such case, and what is nearest', async ({
        page,
      }) => {
        await askByKeyboard(page, question)
        await expect(page).toHaveURL(/\/search\/I%20work%20in%20insurance%20claims/)
        const answer = page.getByRole('region', {name: /No case in insurance/})
        await expect(answer).toBeInViewport()
        await expect(answer.getByRole('listitem').first()).toContainText('Mixed')
        await answer.getByRole('link').first().press('Enter')
        await expect(page).toHaveURL(/\/case-studies\/compliance-review$/)
      })
    })

test('results are narrowed by links, and every state is an address', async ({page}) => {
  await page.goto('/search?q=complaince')
  await expect(page).toHaveURL('/search/complaince')
  await expect(page.getByRole('link', {name: 'compliance', exact: true})).toBeVisible()
  const results = page.getByRole('region', {name: /results?$/})
  await expect(results.getByRole('listitem').first()).toBeVisible()
  await page
    .getByRole('navigation', {name: 'Kind'})
    .getByRole('link', {name: /Case studies/})
    .click()
  await expect(page).toHaveURL('/search/complaince/in/case-studies')
  for (const kind of await page.locator('ol > li').allInnerTexts())
    expect(kind).toMatch(/^Case study/)
  await expect(page.locator('ol mark').first()).toBeVisible()
})

test('Ctrl+K goes to the box, and what is not found leads on', async ({page}) => {
  await page.goto('/search/zzxxyy')
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('searchbox')).toBeFocused()
  await expect(page.getByRole('heading', {name: 'Nothing found'})).toBeVisible()
  await expect(page.getByRole('main').getByRole('link', {name: 'Topics'})).toBeVisible()
})

test('the 404 page has a box', async ({page, expectedNoise}) => {
  expectedNoise.push(/status of 404/)
  for (const address of ['/nowhere', '/search/pilot/in/nowhere', '/search/pilot/page/1']) {
    const answer = await page.goto(address)
    expect(answer?.status(), address).toBe(404)
  }
  await page.getByRole('searchbox').fill('pilot')
  await page.getByRole('button', {name: 'Search'}).click()
  await expect(page).toHaveURL('/search/pilot')
})

test('states are no index of search engines, the search itself is', async ({page}) => {
  const robots = page.locator('meta[name="robots"]')
  await page.goto('/search/pilot')
  await expect(robots).toHaveAttribute('content', /noindex/)
  await expect(robots).not.toHaveAttribute('content', /nofollow/)
  await page.goto('/search')
  await expect(robots).toHaveCount(0)
  expect(await (await page.request.get('/robots.txt')).text()).toContain('Disallow: /search/')
  const home = await (await page.request.get('/')).text()
  expect(home).toContain('/search?q={words}')
})

test('odd searches are answered', async ({page}) => {
  for (const words of [
    '%',
    '100%25',
    '..',
    'a/b',
    '"',
    '<b>',
    '😀',
    'x'.repeat(500),
    "' OR 1=1",
    '*',
  ]) {
    const answer = await page.request.get(`/search?q=${encodeURIComponent(words)}`)
    expect(answer.status(), words).toBe(200)
  }
})

test('the search has no faults of accessibility, in light and dark', async ({page}) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({colorScheme})
    for (const address of [
      '/search',
      '/search/insurance%20claims',
      '/search/retreival',
      '/search/zzxxyy',
    ]) {
      await page.goto(address)
      const {violations} = await new AxeBuilder({page}).analyze()
      expect(violations.map(({id}) => `${address} ${id}`)).toEqual([])
    }
  }
})

test('the first answer to a search is finalised too', async ({page}) => {
  const answer = await page.request.get('/search/nobody%20asked%20this%20before')
  expect(answer.headers()['content-security-policy']).toMatch(/^default-src 'none'/)
  expect(answer.headers()['surrogate-key']).toContain('visitor-state')
  const scripts = (await answer.text()).match(/<script[^>]*>/g) ?? []
  expect(scripts.filter((tag) => !/ld\+json|src="\/elements\//.test(tag))).toEqual([])
})
