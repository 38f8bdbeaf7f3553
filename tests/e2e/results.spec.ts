import {AxeBuilder} from '@axe-core/playwright'
import {parse} from 'csv-parse/sync'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

test('without JavaScript a reader narrows the results and comes to their place in the case', async ({
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
    await page.goto('/')
    await page.getByRole('contentinfo').getByRole('link', {name: 'Results'}).click()
    await expect(page.getByRole('heading', {level: 1})).toHaveText('Results')
    const rows = page.getByRole('table').getByRole('rowheader')
    await expect(rows).toHaveCount(8)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)

    const filter = page.getByRole('navigation', {name: 'Filter the results'})
    const unfold = async () => {
      const isFolded = await filter.getByText('Filter', {exact: true}).isVisible()
      if (isFolded) await filter.getByText('Filter', {exact: true}).click()
    }
    await unfold()
    await filter.getByRole('link', {name: /^Retail and e-commerce/}).click()
    await expect(page).toHaveURL(/\/results\/industry\/e-commerce$/)
    await expect(rows).toHaveCount(2)
    await unfold()
    await filter.getByRole('link', {name: /^minutes/}).click()
    await expect(page).toHaveURL(/\/results\/industry\/e-commerce\/unit\/minutes$/)
    await expect(rows).toHaveText(['Time for one description'])
    await expect(page.getByText('no median is taken of fewer than three')).toBeVisible()
    await rows.getByRole('link').click()
    await expect(page).toHaveURL(
      /\/case-studies\/product-descriptions#result-time-for-one-description$/,
    )
    await expect(page.locator(':target')).toHaveText('Time for one description')
    await context.close()
  }
})

test('an address of results is tidied, may leave nothing, and is else a 404 that helps', async ({
  page,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  const answer = await request.get('/results/unit/minutes/industry/e-commerce', {maxRedirects: 0})
  expect(answer.status()).toBe(308)
  expect(answer.headers().location).toMatch(/\/results\/industry\/e-commerce\/unit\/minutes$/)
  await page.goto('/results/industry/law/change/worse')
  await expect(page.getByText('No result is all of this at once')).toBeVisible()
  await expect(page.getByRole('link', {name: 'see all 8 results'})).toBeVisible()
  await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
  for (const made of [
    '/results/industry/none',
    '/results/unit/parsecs',
    '/results/size/large',
    '/results/industry',
    '/results/page/9',
  ]) {
    expect((await page.goto(made))?.status(), made).toBe(404)
    await expect(page.getByRole('main').getByRole('link', {name: 'Results'})).toBeVisible()
  }
})

test('the results are open data, as JSON and as CSV that other programs read alike', async ({
  request,
}) => {
  const json = await request.get('/results.json')
  expect(json.headers()['content-type']).toBe('application/json; charset=utf-8')
  const data: {license: unknown; fields: object; results: Record<string, unknown>[]} =
    await json.json()
  expect(data.license).toEqual({
    name: 'CC BY 4.0',
    url: 'https://creativecommons.org/licenses/by/4.0/',
  })
  expect(data.results).toHaveLength(8)

  const csv = await request.get('/results.csv')
  expect(csv.headers()['content-type']).toBe('text/csv; charset=utf-8; header=present')
  expect(csv.headers().link).toBe('<https://creativecommons.org/licenses/by/4.0/>; rel="license"')
  const rows: Record<string, string>[] = parse(await csv.text(), {
    columns: true,
    // The mark at its beginning, without which Excel does not take it for Unicode.
    bom: true,
    record_delimiter: '\r\n',
  })
  expect(Object.keys(rows[0] ?? {})).toEqual(Object.keys(data.fields))
  const texts = data.results.map((result) =>
    Object.fromEntries(Object.entries(result).map(([name, value]) => [name, String(value ?? '')])),
  )
  expect(rows).toEqual(texts)
  const time = data.results.find(({measured}) => measured === 'Time for one description')
  expect(time).toMatchObject({
    before: 45,
    after: 10,
    change_percent: -77.78,
    direction: 'better',
    measured_by: 'client',
    organisation_anonymous: true,
    outcome: 'worked',
  })
  for (const {url} of data.results) {
    const {pathname, hash} = new URL(String(url))
    expect(await (await request.get(pathname)).text(), pathname).toContain(`id="${hash.slice(1)}"`)
  }
  for (const path of ['/results.json', '/results.csv'])
    await expect
      .poll(async () => (await request.get(path)).headers()['x-nextjs-cache'], {message: path})
      .toBe('HIT')
})

test('search engines find the data set, with its licence and where to get it', async ({page}) => {
  await page.goto('/results')
  const texts = await page.locator('script[type="application/ld+json"]').allTextContents()
  const set = texts.map((text): object => JSON.parse(text))[0]
  expect(set).toMatchObject({
    '@type': 'Dataset',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    distribution: [
      {'@type': 'DataDownload', contentUrl: expect.stringMatching(/^http.*\/results\.csv$/)},
      {'@type': 'DataDownload', contentUrl: expect.stringMatching(/^http.*\/results\.json$/)},
    ],
  })
})

test('results are accessible, in light and in dark', async ({page}) => {
  for (const colorScheme of ['light', 'dark'] as const)
    for (const address of ['/results', '/results/industry/e-commerce/unit/minutes']) {
      await page.emulateMedia({colorScheme})
      await page.goto(address)
      const {violations} = await new AxeBuilder({page}).setLegacyMode().analyze()
      expect(
        violations.map(({id, nodes}) => `${id}: ${nodes[0]?.html}`),
        `${address}, ${colorScheme}`,
      ).toEqual([])
    }
})
