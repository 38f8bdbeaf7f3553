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
