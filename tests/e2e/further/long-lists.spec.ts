import {expect, test} from '../harness/test'
import type {Publication} from '../harness/publication'

// Larger than the demo edition: a section, a topic and a person with more than one page.

const reference = (id: string) => ({_type: 'reference', _ref: id, _key: id})

const guideOf = (at: number) => ({
  _id: `long-guide-${at}`,
  _type: 'guide',
  title: `Long list, guide ${at}`,
  slug: {_type: 'slug', current: `long-${at}`},
  // The same time for several: the order is defined nevertheless.
  publishedAt: '2026-11-01T08:00:00Z',
  authors: [reference('long-person')],
  topics: [reference('long-topic')],
})

async function writeAll({write}: Publication, count: number) {
  await write([
    {...named('person', 'name'), fictional: true} as {_id: string; _type: string},
    named('topic', 'title'),
  ])
  await write(Array.from({length: count}, (_, at) => guideOf(at)))
}

const named = (type: string, field: string) => ({
  _id: `long-${type}`,
  _type: type,
  [field]: `Long ${type}`,
  slug: {_type: 'slug', current: `long-${type}`},
})

test('a list of more than a page is read whole, page after page', async ({
  page,
  publication,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  await writeAll(publication, 50)
  for (const [list, links] of [
    ['/topics/long-topic', 50],
    ['/people/long-person', 50],
  ] as const) {
    const seen = new Set<string>()
    await expect(async () => {
      await page.goto(list)
      await expect(page.getByText('Page 1 of 3')).toBeVisible()
    }).toPass()
    for (let at = 1; at <= 3; at += 1) {
      await expect(page.getByText(`Page ${at} of 3`)).toBeVisible()
      const path = at === 1 ? list : `${list}/page/${at}`
      await expect(page.locator('link[rel=canonical]')).toHaveAttribute(
        'href',
        new RegExp(`${path}$`),
      )
      for (const title of await page.getByRole('heading', {level: 3}).allTextContents())
        seen.add(title)
      if (at < 3) await page.getByRole('link', {name: 'Older'}).click()
    }
    expect([...seen].filter((title) => title.startsWith('Long list')).length, list).toBe(links)
    await page.getByRole('link', {name: 'Newer'}).click()
    await expect(page.getByText('Page 2 of 3')).toBeVisible()
  }

  await page.goto('/topics')
  await expect(page.getByRole('listitem').filter({hasText: 'Long topic'})).toContainText(
    '50 pieces',
  )
  await page.goto('/people')
  await expect(page.getByRole('listitem').filter({hasText: 'Long person'})).toContainText(
    '50 pieces',
  )

  await page.goto('/guides/page/2')
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Guides')
  await expect(page).toHaveTitle(/^Guides, page 2/)
  for (const made of ['/guides/page/9', '/guides/page/x', '/topics/long-topic/page/4'])
    expect((await request.get(made)).status(), made).toBe(404)
  for (const list of ['/guides', '/topics/long-topic', '/people/long-person']) {
    const first = await request.get(`${list}/page/1`, {maxRedirects: 0})
    expect([
      first.status(),
      new URL(first.headers().location ?? '', publication.siteUrl).pathname,
    ]).toEqual([308, list])
  }

  await publication.mutate(
    Array.from({length: 30}, (_, at) => ({delete: {id: `long-guide-${at}`}})),
  )
  await expect.poll(async () => (await request.get('/topics/long-topic/page/2')).status()).toBe(404)
  await expect(async () => {
    await page.goto('/topics/long-topic')
    await expect(page.getByText('20 pieces')).toBeVisible()
    await expect(page.getByRole('navigation', {name: 'Pages of this list'})).toHaveCount(0)
  }).toPass()
})

const industry = {_type: 'reference', _ref: 'industry-law'}

const caseOf = (at: number, outcome = at % 4 === 0 ? 'did-not-work' : 'worked') => ({
  _id: `long-case-${at}`,
  _type: 'caseStudy',
  title: `Long list, case ${at}`,
  slug: {_type: 'slug', current: `long-case-${at}`},
  publishedAt: '2026-11-01T08:00:00Z',
  industry: at % 10 === 0 ? industry : {_type: 'reference', _ref: `long-industry-${at % 30}`},
  outcome,
})

const industryOf = (at: number, title = `Long industry ${at}`) => ({
  _id: `long-industry-${at}`,
  _type: 'industry',
  title,
  slug: {_type: 'slug', current: `long-industry-${at}`},
})

test('a thousand cases are narrowed, paged through and counted anew with each publish', async ({
  page,
  publication,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  await publication.write(Array.from({length: 30}, (_, at) => industryOf(at)))
  await publication.write(Array.from({length: 1000}, (_, at) => caseOf(at)))
  const narrowed = '/case-studies/with/industry.law/outcome.did-not-work'
  const html = (address: string) => async () => (await request.get(address)).text()
  await expect.poll(html(narrowed)).toContain('50 of 1,006 case studies')
  await page.goto(narrowed)
  const filters = page.getByRole('navigation', {name: 'Filter and sort'})
  await expect(filters.getByRole('link', {name: 'It worked 51'})).toBeVisible()

  const seen = new Set<string>()
  for (let at = 1; at <= 3; at += 1) {
    await expect(page.getByText(`Page ${at} of 3`)).toBeVisible()
    await expect(page).toHaveURL(new RegExp(at === 1 ? `${narrowed}$` : `${narrowed}/page/${at}$`))
    for (const title of await page.getByRole('heading', {level: 2}).allTextContents())
      if (title.startsWith('Long list')) seen.add(title)
    if (at < 3) await page.getByRole('link', {name: 'Older'}).click()
  }
  expect(seen.size).toBe(50)
  expect((await request.get(`${narrowed}/page/4`)).status()).toBe(404)

  await page.goto('/case-studies')
  const more = filters.getByText(/^25 more/)
  await expect(filters.getByRole('link', {name: 'Long industry 29'})).toBeHidden()
  await more.click()
  await expect(filters.getByRole('link', {name: 'Long industry 29'})).toBeVisible()

  await publication.write([caseOf(0, 'worked')])
  await expect.poll(html(narrowed)).toContain('49 of 1,006 case studies')
  // A new title of an industry is seen in every list that names it.
  await request.get('/case-studies/with/industry.long-industry-7')
  await publication.write([industryOf(7, 'Renamed industry')])
  const industry7 = '/case-studies/with/industry.long-industry-7'
  await expect.poll(html(industry7)).toMatch(/<title>Case studies: Renamed industry/)
})
