import {expect, test} from './harness/test'

test.use({onlyReads: true})

test('the header is one row on every screen, and carries all sections', async ({page}) => {
  for (const [width, most] of [
    [320, 64],
    [360, 64],
    [375, 64],
    [768, 68],
    [1440, 68],
  ] as const) {
    await page.setViewportSize({width, height: 800})
    await page.goto('/guides/pilot')
    const box = await page.getByRole('banner').boundingBox()
    expect(box?.height, `at ${width}`).toBeLessThanOrEqual(most)
    const isInRow = await page.getByRole('banner').getByRole('link', {name: 'Myths'}).isVisible()
    expect(isInRow, `at ${width}`).toBe(width >= 704)
  }
})

test('on a phone the menu opens by keyboard, leads on, and closes by Escape', async ({page}) => {
  await page.setViewportSize({width: 375, height: 800})
  await page.goto('/')
  const topics = page.getByRole('banner').getByRole('link', {name: 'Topics'})
  await expect(topics).toBeHidden()
  await page.getByRole('button', {name: 'Menu'}).focus()
  await page.keyboard.press('Enter')
  await expect(topics).toBeVisible()
  await expect(page.getByRole('banner').getByRole('link', {name: 'Guides'})).toBeVisible()
  const box = await topics.boundingBox()
  expect(box?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Escape')
  await expect(topics).toBeHidden()
  await expect(page.getByRole('button', {name: 'Menu'})).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('banner').getByRole('link', {name: 'Case studies'})).toBeFocused()
  await topics.click()
  await expect(page).toHaveURL(/\/topics$/)
})

test('on a small phone the menu shows all of its places at once', async ({page}) => {
  await page.setViewportSize({width: 375, height: 667})
  await page.goto('/')
  await page.getByRole('button', {name: 'Menu'}).click()
  const links = page.locator('#menu').getByRole('link')
  for (const link of await links.all()) await expect(link).toBeInViewport({ratio: 1})
  await expect(links.filter({hasText: 'Glossary'})).toHaveCount(1)
})

test('every foot leads to all corrections and to what a reader keeps', async ({page}) => {
  await page.goto('/topics')
  const foot = page.getByRole('contentinfo')
  await foot.getByRole('link', {name: 'Corrections'}).click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('All corrections')
  await expect(page.getByRole('main').getByRole('listitem').first()).toBeVisible()
  await foot.getByRole('link', {name: 'Kept pieces'}).click()
  await expect(page.getByText('Nothing is kept on this device yet')).toBeVisible()
})

test('header and footer mark where the reader is', async ({page}) => {
  for (const [address, name, current] of [
    ['/guides', 'Guides', 'page'],
    ['/guides/pilot', 'Guides', 'true'],
    ['/myths/any-model', 'Myths', 'true'],
    ['/topics', 'Topics', 'page'],
    ['/industries/law', 'Industries', 'true'],
    ['/about', 'About', 'page'],
  ] as const) {
    await page.goto(address)
    const link = page.getByRole('contentinfo').getByRole('link', {name, exact: true})
    await expect(link, address).toHaveAttribute('aria-current', current)
    await expect(page.locator('footer [aria-current]'), address).toHaveCount(1)
  }
})

test('without JavaScript the menu opens, and a page that is not there is a whole page', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({
    baseURL,
    javaScriptEnabled: false,
    viewport: {width: 375, height: 800},
  })
  const page = await context.newPage()
  for (const address of ['/case-studies/nope', '/topics/nope', '/glossary/x', '/nowhere']) {
    expect((await page.goto(address))?.status(), address).toBe(404)
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    await expect(page).toHaveTitle(/^Page not found — ./)
    await expect(page.getByRole('heading', {level: 1})).toHaveText(/no page at this address/)
    for (const name of ['Myths', 'Glossary', 'Topics'])
      await expect(page.getByRole('main').getByRole('link', {name})).toBeVisible()
    await expect(page.getByRole('contentinfo')).toBeVisible()
    const next = page.getByRole('navigation', {name: 'Where to go from here'})
    await expect(next.getByRole('link')).toHaveCount(2)
  }
  await page.getByRole('button', {name: 'Menu'}).click()
  await page.getByRole('banner').getByRole('link', {name: 'People'}).click()
  await expect(page).toHaveURL(/\/people$/)
  await context.close()
})

test('every page ends in two next steps or more, and none of them leads astray', async ({page}) => {
  for (const address of [
    '/topics',
    '/topics/privacy',
    '/people',
    '/people/maren-oduya',
    '/industries',
    '/industries/law',
    '/organisations',
    '/organisations/seattle-online-shop',
    '/models',
    '/models/bert',
    '/outcomes',
    '/results',
    '/results/outcome/worked',
    '/compare',
    '/compare/product-descriptions/case-law-search',
    '/glossary',
    '/about',
    '/myths',
    '/guides',
  ]) {
    await page.goto(address)
    const next = page.getByRole('navigation', {name: 'Where to go from here'})
    await expect(next.getByRole('link'), address).toHaveCount(2)
    for (const link of await next.getByRole('link').all()) {
      const href = (await link.getAttribute('href')) ?? ''
      expect(href, address).not.toBe(address)
      expect((await page.request.get(href)).status(), `${address} to ${href}`).toBe(200)
    }
  }
})

test('a myth answers in the size of a headline, and leads to the next and to pieces', async ({
  page,
}) => {
  await page.goto('/myths/any-model')
  const verdict = page.getByText('False', {exact: true}).first()
  await expect(verdict).toBeInViewport()
  const size = await verdict.evaluate((element) => parseFloat(getComputedStyle(element).fontSize))
  expect(size).toBeGreaterThanOrEqual(28)
  await expect(page.getByRole('heading', {name: 'The next myth'})).toBeVisible()
  await expect(page.getByRole('heading', {name: 'Read next'})).toBeVisible()
})

test('the home page is entered by industry and outcome, and by topic', async ({page}) => {
  await page.goto('/')
  const cases = page.getByRole('table', {name: 'Case studies by industry and outcome'})
  await expect(cases.getByRole('rowheader')).toHaveText([
    'Banking',
    'Finance',
    'Healthcare',
    'Law',
    'Pharmaceuticals',
    'Retail and e-commerce',
  ])
  await cases.getByRole('link', {name: /^Mixed: /}).click()
  await expect(page).toHaveURL(/\/case-studies\/compliance-review$/)
  await page.getByRole('main').getByRole('link', {name: 'Banking'}).first().click()
  await expect(page).toHaveURL(/\/industries\/banking$/)
  await expect(page.getByRole('heading', {level: 2})).toHaveCount(2)
  await page.goto('/')
  await page
    .getByRole('navigation', {name: 'Ways in'})
    .getByRole('link', {name: 'Evaluation'})
    .click()
  await expect(page).toHaveURL(/\/topics\/evaluation$/)
})
