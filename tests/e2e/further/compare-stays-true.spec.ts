import {readdirSync, readFileSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from '../harness/test'

const comparison = '/compare/product-descriptions/drug-discovery-literature'

test('a comparison shows what was published, follows a case that moves, and ends with one that is withdrawn', async ({
  page,
  publication,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  const stored = (await publication.query('*[_id == "case-study-product-descriptions"][0]')) as {
    _id: string
    _type: string
    results: {_key: string}[]
  }
  await page.goto(comparison)
  await expect(page.getByRole('row', {name: /^Did it work/})).toContainText('It worked')

  await publication.write([{...stored, outcome: 'did-not-work'} as typeof stored])
  await expect
    .poll(async () => {
      await page.goto(comparison)
      return page.getByRole('row', {name: /^Did it work/}).textContent()
    })
    .toContain('It did not work')

  await publication.write([
    {...stored, slug: {_type: 'slug', current: 'descriptions'}} as typeof stored,
    {
      _id: 'redirect-of-descriptions',
      _type: 'redirect',
      from: '/case-studies/product-descriptions',
      target: {_type: 'reference', _ref: stored._id, _weak: true},
    } as {_id: string; _type: string},
  ])
  const moved = '/compare/descriptions/drug-discovery-literature'
  await expect
    .poll(async () => {
      await page.goto(comparison)
      return new URL(page.url()).pathname
    })
    .toBe(moved)

  await publication.mutate([{delete: {id: stored._id}}])
  await expect.poll(async () => (await request.get(moved)).status()).toBe(404)
})

test('what visitors choose to compare leaves nothing on the disk', async ({
  page,
  publication,
  request,
}) => {
  const folder = path.join(publication.dataDir, 'site', 'last-good')
  const kept = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => readFileSync(path.join(folder, name), 'utf8'))
  await page.goto(comparison)
  await page.goto('/compare/product-descriptions')
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  // Answers are written in the order in which they came.
  await expect
    .poll(async () => {
      await request.get('/compare')
      return kept().filter((answer) => answer.includes('"industries":[]')).length
    })
    .toBe(1)
  const answers = kept()
  expect(answers.filter((answer) => /"industries":\["/.test(answer))).toEqual([])
  expect(answers.filter((answer) => /"slugs":\["/.test(answer))).toEqual([])
})
