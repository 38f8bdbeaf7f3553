import {expect, test} from '../harness/test'

const places = ['/results', '/results/industry/e-commerce', '/results.json', '/results.csv']

test('a result is shown everywhere as soon as it is published, and nowhere once it is withdrawn', async ({
  publication,
  request,
}) => {
  const stored = (await publication.query('*[_id == "case-study-product-descriptions"][0]')) as {
    _id: string
    _type: string
    results: {_key: string; label?: string}[]
  }
  const said = async (path: string) => (await request.get(path)).text()
  for (const path of places) expect(await said(path), path).toContain('Time for one description')

  const results = stored.results.map((result, index) =>
    index === 0 ? {...result, label: '=Minutes of a desk'} : result,
  )
  await publication.write([{...stored, results} as typeof stored])
  for (const path of places)
    await expect.poll(() => said(path), {message: path}).toContain('Minutes of a desk')
  expect(await said('/results.csv')).toContain(",'=Minutes of a desk,")

  await publication.mutate([{delete: {id: stored._id}}])
  await expect.poll(() => said('/results.json')).not.toContain('Minutes of a desk')
  // Gone at once: no copy is sent once more while the page is made anew.
  for (const path of places) expect(await said(path), path).not.toContain('Minutes of a desk')
})

test('the table of a thousand results has pages, and its data has all', async ({
  page,
  publication,
  request,
}) => {
  const cases = Array.from({length: 100}, (_, at) => ({
    _id: `many-${at}`,
    _type: 'caseStudy',
    title: `Case ${at}`,
    slug: {_type: 'slug', current: `many-${at}`},
    publishedAt: '2026-11-01T08:00:00Z',
    outcome: 'worked',
    results: Array.from({length: 10}, (_each, key) => ({
      _key: `r${key}`,
      _type: 'result',
      label: `Minutes for task ${key}`,
      before: 100 + at,
      after: 50 + key,
      unit: 'minutes',
      betterWhen: 'lower',
      measuredBy: 'client',
    })),
  }))
  await publication.write(cases)
  await expect
    .poll(async () => {
      await page.goto('/results/unit/minutes')
      return page.locator('#table').textContent()
    })
    .toBe('1001 results')
  await expect(page.getByText('Page 1 of 42')).toBeVisible()
  await expect(page.getByText(/\(n = 1001\)/)).toBeVisible()
  await page.getByRole('link', {name: 'Older'}).click()
  await expect(page).toHaveURL(/\/results\/unit\/minutes\/page\/2$/)
  await expect(page.getByRole('rowheader')).toHaveCount(24)
  const {results}: {results: unknown[]} = await (await request.get('/results.json')).json()
  expect(results).toHaveLength(1008)

  await page.goto('/compare/many-5')
  await expect(page.getByText('Page 1 of 5')).toBeVisible()
  await page.getByRole('link', {name: 'Older'}).click()
  await page.getByRole('checkbox', {checked: false}).last().check()
  await page.getByRole('button', {name: 'Compare', exact: true}).click()
  await expect(page.getByRole('columnheader')).toHaveCount(2)
})
