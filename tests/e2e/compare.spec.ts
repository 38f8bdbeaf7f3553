import {AxeBuilder} from '@axe-core/playwright'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

const two = '/compare/product-descriptions/drug-discovery-literature'

test('without JavaScript a reader ticks cases and sees them side by side, on a phone and at a desk', async ({
  browser,
  baseURL,
}) => {
  for (const width of [375, 1440]) {
    const context = await browser.newContext({
      baseURL,
      javaScriptEnabled: false,
      viewport: {width, height: 800},
    })
    const page = await context.newPage()
    await page.goto('/case-studies/product-descriptions')
    await page.getByRole('link', {name: 'Compare with another case'}).click()
    await expect(page).toHaveURL(/\/compare\/product-descriptions$/)
    const ticked = page.getByRole('checkbox', {checked: true})
    await expect(ticked).toHaveCount(1)
    await page.getByRole('checkbox', {name: /When a fluent summary invents/}).check()
    await page.getByRole('button', {name: 'Compare', exact: true}).click()
    await expect(page).toHaveURL(new RegExp(`${two}$`))
    await expect(page.getByRole('heading', {level: 1})).toHaveText(
      'Retail and e-commerce and Pharmaceuticals side by side',
    )
    const figures = page.getByRole('row', {name: /^Main figure/})
    await expect(figures.getByRole('cell')).toHaveText([/45.*10 minutes/, /more than 30%/])
    const boxes = await Promise.all(
      (await figures.getByRole('cell').all()).map((cell) => cell.boundingBox()),
    )
    // Side by side where there is room, one below the other where there is none.
    expect(boxes[0]?.y === boxes[1]?.y, `at ${width}`).toBe(width > 700)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)

    await page.getByRole('checkbox', {name: /The review tool that worked/}).check()
    await page.getByRole('button', {name: 'Compare', exact: true}).click()
    await page.getByRole('link', {name: /^Leave out When a fluent/}).click()
    await expect(page).toHaveURL(/\/compare\/product-descriptions\/compliance-review$/)
    await context.close()
  }
})

test('an address of a comparison is kept as chosen, tidied where it is not, and else a 404 that helps', async ({
  page,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  const leads = async (from: string) => {
    const answer = await request.get(from, {maxRedirects: 0})
    return [answer.status(), answer.headers().location?.replace(/^https?:\/\/[^/]+/, '')]
  }
  const [, , one, other] = two.split('/')
  expect(await leads(`/compare/${other}/${one}`)).toEqual([200, undefined])
  expect(await leads(`/compare/${one}/${one}/${other}`)).toEqual([308, two])
  expect(await leads(`/compare/${one}/page/1`)).toEqual([308, `/compare/${one}`])
  expect(await leads(`/compare/Product-Descriptions/${other}`)).toEqual([308, two])
  for (const made of [`/compare/${one}/nowhere`, '/compare/nowhere', '/compare/page/9']) {
    expect((await page.goto(made))?.status(), made).toBe(404)
    await expect(page.getByRole('main').getByRole('link', {name: 'Compare cases'})).toBeVisible()
  }
})

test('search engines leave comparisons out, and find the place to make them', async ({
  page,
  request,
}) => {
  await page.goto(two)
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap.match(/\/compare[^<]*/g)).toEqual(['/compare'])
  await page.goto('/compare')
  await expect(page.locator('meta[name=robots]')).toHaveCount(0)
})

test('comparisons are accessible, in light and in dark', async ({page}) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const address of ['/compare', '/compare/product-descriptions', two]) {
      await page.emulateMedia({colorScheme})
      await page.goto(address)
      const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze()
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`),
        `${address}, ${colorScheme}`,
      ).toEqual([])
    }
})
