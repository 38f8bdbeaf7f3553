import {cacheState} from '../harness/cache-state'
import {expect, test} from '../harness/test'

test('a new piece renders the lists again that it enters, and no other piece', async ({
  publication,
  request,
}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  const pieces = addresses.filter((address) =>
    /\/(case-studies|interviews|deep-dives|guides)\/./.test(address),
  )
  expect(pieces.length).toBeGreaterThan(10)
  const states = async () => {
    const all = new Map<string, string | undefined>()
    for (const address of pieces) all.set(address, cacheState(await request.get(address)))
    return all
  }
  await states()
  const kept = new Map(pieces.map((address) => [address, 'hit']))
  await expect.poll(states).toEqual(kept)

  const guide = {_id: 'guide-new', _type: 'guide', title: 'A new guide', slug: {current: 'new'}}
  await publication.write([guide])
  for (const list of ['/', '/guides', '/sitemap.xml'])
    await expect.poll(async () => (await request.get(list)).text(), list).toContain('/guides/new')
  expect(await states()).toEqual(kept)
})
