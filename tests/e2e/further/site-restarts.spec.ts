import {cacheState} from '../harness/cache-state'
import {faults} from '../harness/faulty-lake'
import {expect, test} from '../harness/test'

test.use({isUnreliable: true})

const privacy = '/guides/privacy'
const redesign = '/guides/redesign-with-users'

/** Whether what is done to these two guides leaves a page as it is. */
const isUntouched = (keys = '') =>
  !/ (list:guide|document:guide-(privacy|redesign-with-users)) /.test(
    ` ${keys.replaceAll(' ', '  ')} `,
  )

/** A start takes pages of the minute after an invalidation for outdated, and the site began with one. */
const later = () => new Date(Date.now() + 2 * 60_000)

/** Addresses of pages that show neither guide. */
const untouched: string[] = []

test.beforeEach(async ({courier, request, publication}) => {
  // The first mutation asks for a token: not while a test counts on the lake.
  await publication.mutate([
    {patch: {id: 'guide-redesign-with-users', set: {title: 'A title of before'}}},
  ])
  await courier.settled()
  await publication.restartSite('SIGTERM', later())
  const sitemap = await (await request.get('/sitemap.xml')).text()
  untouched.splice(0)
  for (const [, address = ''] of sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)) {
    const answer = await request.get(address)
    expect(answer.status(), address).toBe(200)
    if (isUntouched(answer.headers()['surrogate-key'])) untouched.push(address)
  }
  expect(untouched.length).toBeGreaterThan(10)
})

test('a site that starts again knows what changed meanwhile, and keeps the rest', async ({
  courier,
  publication,
  request,
}) => {
  courier.fate = () => []
  await publication.restartSite('SIGTERM', later(), () =>
    publication.mutate([
      {delete: {id: 'guide-privacy'}},
      {patch: {id: 'guide-redesign-with-users', set: {title: 'A title of meanwhile'}}},
    ]),
  )
  expect((await request.get(privacy)).status(), 'withdrawn').toBe(404)
  expect(await (await request.get('/guides')).text()).not.toContain(privacy)
  for (const address of untouched)
    expect(cacheState(await request.get(address)), address).toBe('hit')
  await expect
    .poll(async () => (await request.get(redesign)).text())
    .toContain('A title of meanwhile')
})

test('a site that starts again without its lake shows what it keeps, and looks again', async ({
  courier,
  faultyLake,
  publication,
  request,
  expectedNoise,
}) => {
  expectedNoise.push(/The (look for changes|index of the search) .* tried again/)
  courier.fate = () => []
  await publication.restartSite('SIGTERM', later(), async () => {
    await publication.mutate([{delete: {id: 'guide-privacy'}}])
    faultyLake.fault = faults.stopped
  })
  for (const address of untouched)
    expect(cacheState(await request.get(address)), address).toBe('hit')
  for (const address of [privacy, redesign, '/guides'])
    expect((await request.get(address)).status(), address).toBe(200)
  expect((await request.get('/readyz')).status()).toBe(200)
  faultyLake.fault = undefined
  await expect.poll(async () => (await request.get(privacy)).status()).toBe(404)
})
