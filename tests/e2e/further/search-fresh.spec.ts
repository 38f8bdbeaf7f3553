import {keptPages} from '@/cache/kept-pages'
import {expect, test} from '../harness/test'

const guide = (title: string) => ({
  _id: 'guide-zeppelin',
  _type: 'guide',
  title,
  slug: {_type: 'slug', current: 'zeppelin'},
  publishedAt: '2026-11-01T08:00:00Z',
  topics: [{_type: 'reference', _ref: 'topic-evaluation', _key: 'a'}],
})

const topicCalled = (title: string) => ({
  _id: 'topic-evaluation',
  _type: 'topic',
  title,
  slug: {_type: 'slug', current: 'evaluation'},
})

test('a search finds what was just published, by its new name and that of its topic, and nothing withdrawn', async ({
  page,
  publication,
}) => {
  const found = async (words: string) => {
    const answer = await page.request.get(`/search/${words}`)
    expect(answer.status()).toBe(200)
    return (await answer.text()).includes('href="/guides/zeppelin"')
  }
  expect(await found('zeppelin')).toBe(false)
  await publication.write([guide('A zeppelin')])
  await expect.poll(() => found('zeppelin')).toBe(true)
  await publication.write([guide('An airship')])
  await expect.poll(() => found('airship')).toBe(true)
  await expect.poll(() => found('zeppelin')).toBe(false)
  await publication.write([topicCalled('Yardsticks')])
  await expect.poll(() => found('yardsticks')).toBe(true)
  await publication.mutate([{delete: {id: 'guide-zeppelin'}}])
  await expect.poll(() => found('airship')).toBe(false)
})

test('while the lake is down a search answers, also after a restart of the site, and finds nothing withdrawn', async ({
  page,
  publication,
}) => {
  const found = async (words: string, href: string) => {
    const answer = await page.request.get(`/search/${words}`)
    expect(answer.status(), words).toBe(200)
    return (await answer.text()).includes(`href="${href}"`)
  }
  // Header and footer have good answers from the first page on.
  await expect.poll(() => found('retreival', '/deep-dives/retrieval')).toBe(true)
  await publication.restartLake({
    signal: 'SIGKILL',
    meanwhile: async () => {
      expect(await found('leaderboards', '/deep-dives/reading-leaderboards')).toBe(true)
      await publication.restartSite('SIGTERM')
      expect(await found('portfolios', '/case-studies/private-portfolios')).toBe(true)
      await publication.tell({
        _id: 'guide-privacy',
        _type: 'guide',
        operation: 'delete',
        slug: {current: 'privacy'},
      })
      expect(await found('privacy', '/guides/privacy')).toBe(false)
    },
  })
})

/** Pages on the disk whose addresses visitors make up: the build makes one, of no words. */
async function statesOnDisk(dataDir: string): Promise<string[]> {
  const states = []
  for (const folder of ['.next/server', `${dataDir}/site/pages`])
    for await (const {file, tags} of keptPages(folder))
      if (tags.includes('visitor-state')) states.push(file)
  return states
}

test('states that visitors make up do not fill the disk', async ({page, publication}) => {
  const before = await statesOnDisk(publication.dataDir)
  for (let at = 0; at < 30; at += 1)
    expect((await page.request.get(`/search/made%20up%20${at}`)).status()).toBe(200)
  expect(await statesOnDisk(publication.dataDir)).toEqual(before)
  expect(publication.siteLines.join('\n')).not.toContain('render-failed')
})
