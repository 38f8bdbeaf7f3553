import {AxeBuilder} from '@axe-core/playwright'
import type {Page} from '@playwright/test'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

const filters = (page: Page) => page.getByRole('navigation', {name: 'Filter and sort'})
const titles = (page: Page) => page.getByRole('main').getByRole('heading', {level: 2})

test('without JavaScript a reader narrows the cases, and takes each filter back', async ({
  browser,
  baseURL,
}) => {
  const context = await browser.newContext({baseURL, javaScriptEnabled: false})
  const page = await context.newPage()
  await page.goto('/case-studies')
  await expect(page.getByText('6 case studies', {exact: true})).toBeVisible()
  await filters(page).getByRole('link', {name: 'It worked 4'}).click()
  await expect(page).toHaveURL(/\/case-studies\/with\/outcome\.worked$/)
  await expect(page).toHaveTitle(/^Case studies: It worked/)
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Case studies: It worked')
  await expect(page.getByText('4 of 6 case studies')).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
  await expect(page.locator('link[rel=canonical]')).toHaveAttribute('href', /outcome\.worked$/)
  // Counts are those of the narrowed list.
  await expect(filters(page).getByText('Banking')).toHaveCount(0)
  await filters(page).getByRole('link', {name: 'Law 1'}).click()
  await expect(page).toHaveURL(/\/with\/industry\.law\/outcome\.worked$/)
  await expect(page.getByText('1 of 6 case studies')).toBeVisible()
  // A single case is compared with nothing.
  await expect(page.getByRole('checkbox')).toHaveCount(0)
  await filters(page).getByRole('link', {name: 'Strongest evidence'}).click()
  await expect(page).toHaveURL(/\/with\/industry\.law\/outcome\.worked\/sort\.evidence$/)
  await expect(filters(page).getByText('Strongest evidence')).toHaveAttribute(
    'aria-current',
    'true',
  )
  await page.getByRole('link', {name: 'Remove the filter: Industry: Law'}).click()
  await expect(page).toHaveURL(/\/with\/outcome\.worked\/sort\.evidence$/)
  await expect(titles(page).first()).toHaveText(/^When a fluent summary/)
  await page.getByRole('link', {name: 'Remove the filter: Did it work: It worked'}).click()
  await filters(page).getByRole('link', {name: 'Newest'}).click()
  await expect(page).toHaveURL(/\/case-studies$/)
  await context.close()
})

test('where nothing matches a reader sees which filter to leave out, and what is nearest', async ({
  page,
}) => {
  await page.goto('/case-studies/with/industry.law/outcome.mixed')
  const main = page.getByRole('main')
  await expect(
    main.getByText('No case study yet is all of these at once: Law, Mixed.'),
  ).toBeVisible()
  await expect(main.getByRole('heading', {name: 'The nearest case studies'})).toBeVisible()
  await main.getByRole('link', {name: 'Without “Industry: Law”'}).click()
  await expect(titles(page).first()).toHaveText('The review tool that worked and was not used')

  await page.goto('/industries/insurance')
  await expect(
    main.getByText(/No case in Insurance yet; nearest: Banking \(1 case\)/),
  ).toBeVisible()
  await page.goto('/case-studies/with/industry.insurance')
  await expect(main.getByText('No case study yet in Insurance.')).toBeVisible()
  await main.getByRole('link', {name: 'Banking', exact: true}).click()
  await expect(page).toHaveURL(/\/with\/industry\.banking$/)
})

test('a state has one address, and what names none is a page that helps', async ({
  request,
  publication,
}) => {
  for (const [asked, there] of [
    ['outcome.worked/industry.law', '/case-studies/with/industry.law/outcome.worked'],
    ['industry.law/sort.newest', '/case-studies/with/industry.law'],
    ['industry.law/page/1', '/case-studies/with/industry.law'],
    ['sort.newest', '/case-studies'],
  ] as const) {
    const answer = await request.get(`/case-studies/with/${asked}`, {maxRedirects: 0})
    const to = new URL(answer.headers().location ?? '', publication.siteUrl).pathname
    expect([asked, answer.status(), to]).toEqual([asked, 308, there])
  }
  for (const none of [
    '/case-studies/with/industry.space',
    '/case-studies/with/colour.red',
    '/case-studies/with/industry.law/industry.banking',
    '/case-studies/with/industry.law/page/2',
    '/case-studies/with/industry.law/page/x',
    '/case-studies/with/industry.',
    '/case-studies/with/outcome.toString',
    '/case-studies/with/industry.%FF%00',
    '/guides/with/outcome.worked',
    '/myths/with/topic.privacy',
    '/nowhere/with/topic.privacy',
  ]) {
    const answer = await request.get(none)
    expect([400, 404], none).toContain(answer.status())
    expect(await answer.text(), none).toMatch(/<h1/)
  }
})

test('the other sections have the facets that make sense there', async ({page}) => {
  await page.goto('/interviews')
  await filters(page).getByRole('link', {name: 'Marketing 1'}).click()
  await expect(page.getByText('1 of 4 interviews')).toBeVisible()
  await page.goto('/guides')
  await filters(page).getByRole('link', {name: 'Shortest'}).click()
  await expect(titles(page).first()).toHaveText(/Managed, in-house or hybrid/)
  await page.goto('/deep-dives/with/level.intermediate')
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Deep dives: Intermediate')
})

test('on a phone the filters fold, and open by keyboard', async ({page}) => {
  await page.setViewportSize({width: 375, height: 800})
  await page.goto('/case-studies/with/outcome.worked')
  const fold = filters(page).locator('summary').first()
  await expect(fold).toHaveText('Filter and sort1 chosen')
  await expect(filters(page).getByRole('link').first()).toBeHidden()
  // The list begins on the first screen.
  await expect(titles(page).first()).toBeInViewport()
  await fold.focus()
  await page.keyboard.press('Enter')
  const mixed = filters(page).getByRole('link', {name: 'Mixed 1'})
  await expect(mixed).toBeVisible()
  expect((await mixed.boundingBox())?.height).toBeGreaterThanOrEqual(44)
  await page.keyboard.press('Tab')
  await expect(mixed).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/with\/outcome\.mixed$/)
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(375)
})

test('cases are ticked for a comparison by keyboard, and the button comes along', async ({
  page,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  await page.setViewportSize({width: 1440, height: 900})
  await page.goto('/case-studies')
  const button = page.getByRole('button', {name: 'Compare'})
  await expect(button).not.toBeInViewport()
  const boxes = page.getByRole('checkbox')
  await boxes.nth(0).focus()
  await page.keyboard.press('Space')
  await expect(button).toBeInViewport()
  await boxes.nth(2).check()
  const sent = page.waitForRequest((request) => request.url().includes('/compare?'))
  await button.press('Enter')
  expect(new URL((await sent).url()).search).toBe(
    '?case=patient-intake&case=drug-discovery-literature',
  )
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const width of [375, 1440])
    test(`filtered lists have no fault that axe finds, ${colorScheme}, at ${width}`, async ({
      page,
    }) => {
      await page.emulateMedia({colorScheme})
      await page.setViewportSize({width, height: 900})
      for (const address of [
        '/case-studies',
        '/case-studies/with/outcome.worked/approach.in-house/sort.evidence',
        '/case-studies/with/industry.law/outcome.mixed',
        '/case-studies/with/industry.insurance',
      ]) {
        await page.goto(address)
        for (const fold of await page.locator('main summary').all())
          if (await fold.isVisible()) await fold.press('Enter')
        const {violations} = await new AxeBuilder({page}).analyze()
        expect(violations, address).toEqual([])
      }
    })
