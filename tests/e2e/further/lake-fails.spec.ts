import {expect, test} from '../harness/test'

test('readers do not notice that the lake is gone, nor does a new address become a lie', async ({
  page,
  publication,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 503/)
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const neverAsked = '/guides/nobody-has-asked-for-this'
  expect((await page.request.get('/guides/not-there')).status()).toBe(404)
  for (const address of addresses) expect((await page.request.get(address)).status()).toBe(200)

  await publication.restartLake({
    signal: 'SIGKILL',
    meanwhile: async () => {
      for (const address of addresses) {
        const answer = await page.request.get(address)
        expect(answer.status(), address).toBe(200)
      }
      // Everything expires, so that each page renders again without the lake.
      await publication.tell({_type: '*', operation: 'reconcile'})
      for (const address of addresses)
        expect((await page.request.get(address)).status(), `${address}, made anew`).toBe(200)

      await publication.tell({
        _id: 'guide-privacy',
        _type: 'guide',
        operation: 'delete',
        slug: {current: 'privacy'},
      })
      expect((await page.request.get('/guides/privacy')).status(), 'taken down').toBe(404)
      const guides = await (await page.request.get('/guides')).text()
      expect(guides).toContain('/guides/pilot')
      expect(guides).not.toContain('/guides/privacy')

      const answer = await page.goto(neverAsked)
      expect(answer?.status()).toBe(503)
      expect(answer?.headers()['retry-after']).toBe('30')
      await expect(page.getByRole('heading', {level: 1})).toHaveText(
        'This page cannot be shown just now',
      )
    },
  })
  await expect.poll(async () => (await page.request.get(neverAsked)).status()).toBe(404)
})
