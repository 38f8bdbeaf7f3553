import {readdirSync} from 'node:fs'
import path from 'node:path'
import {expect, test} from '../harness/test'
import type {Publication} from '../harness/publication'

const guide = (id: string, slug: string) => ({
  _id: id,
  _type: 'guide',
  title: id,
  slug: {_type: 'slug', current: slug},
})
const redirect = (id: string, from: string, to: string) => ({_id: id, _type: 'redirect', from, to})

/** Requests a path exactly as written, without following redirects. */
async function ask({siteUrl}: Publication, address: string, init: RequestInit = {}) {
  const answer = await fetch(siteUrl + address, {redirect: 'manual', ...init})
  const {status, headers} = answer
  return {status, location: headers.get('location'), headers, text: await answer.text()}
}

const where = async (publication: Publication, address: string) => {
  const {status, location} = await ask(publication, address)
  return [status, location]
}

test('each address is decoded once, and leads to the one page it means', async ({publication}) => {
  await publication.write([
    guide('guide-percent', '100%'),
    guide('guide-escaped', '50%25off'),
    guide('guide-tilde', 'a~b'),
    guide('guide-cafe', 'caf\u00e9'),
    guide('guide-list', '日本語,ガイド'),
  ])
  await test.step('a slug may hold any sign', async () => {
    for (const slug of ['100%', '50%25off', 'a~b', 'caf\u00e9', '日本語,ガイド']) {
      const address = `/guides/${encodeURIComponent(slug)}`
      await expect.poll(() => where(publication, address), slug).toEqual([200, null])
      const {text} = await ask(publication, address)
      expect(text).toContain(`<link rel="canonical" href="${publication.siteUrl}${address}"`)
      expect((await ask(publication, '/sitemap.xml')).text).toContain(`${address}</loc>`)
    }
  })
  await test.step('another spelling leads to it, with what follows the ?', async () => {
    expect(await where(publication, '/Guides/Pilot?utm=A%20b')).toEqual([
      308,
      '/guides/pilot?utm=A%20b',
    ])
    expect(await where(publication, '/GUIDES')).toEqual([308, '/guides'])
    expect(await where(publication, '/Glossary')).toEqual([308, '/glossary'])
    expect(await where(publication, '/Sitemap.XML')).toEqual([308, '/sitemap.xml'])
    expect(await where(publication, '/guides/cafe%CC%81')).toEqual([308, '/guides/caf%C3%A9'])
    expect(await where(publication, '/Guides/No-Such-Page')).toEqual([404, null])
  })
  await test.step('what cannot be decoded is refused', async () => {
    for (const address of ['/guides/%E0%A4%A', '/%', '/files/%ff', '/topics/%zz', '/a/b/c/%'])
      expect(await where(publication, address)).toEqual([400, null])
  })
  await test.step('pages are only read', async () => {
    for (const method of ['DELETE', 'PUT', 'POST']) {
      const {status, headers} = await ask(publication, '/guides/pilot', {method})
      expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
    }
  })
})

test('redirects lead where they should, and can be corrected', async ({publication}) => {
  await publication.write([
    redirect('redirect-umlaut', '/old-umlaut', '/über uns'),
    redirect('redirect-file', '/files/report.pdf', '/guides/pilot'),
    redirect('redirect-plain', '/old-pilot', '/guides/pilot'),
  ])
  await expect.poll(() => where(publication, '/old-umlaut')).toEqual([308, '/%C3%BCber%20uns'])
  const {location, headers} = await ask(publication, '/old-pilot')
  // Two Location headers would be joined with a comma.
  expect(location).toBe('/guides/pilot')
  expect(headers.get('cache-control')).toBe('public, max-age=0, must-revalidate')
  expect(await where(publication, '/files/report.pdf')).toEqual([308, '/guides/pilot'])

  await test.step('a file that is not there is the page for that', async () => {
    for (const address of ['/files/none.pdf', '/files/a/b/c.pdf', '/images/none.png']) {
      const page = await ask(publication, address, {headers: {accept: 'text/html'}})
      expect([page.status, page.headers.get('content-type')]).toEqual([
        404,
        'text/html; charset=utf-8',
      ])
      expect(page.text).toContain('There is no page at this address')
    }
  })
  await test.step('corrected, taken by a page, and removed', async () => {
    await publication.write([redirect('redirect-plain', '/old-pilot', '/guides/privacy')])
    await expect.poll(() => where(publication, '/old-pilot')).toEqual([308, '/guides/privacy'])
    const page = {_id: 'page-taker', _type: 'page', title: 'Taker'}
    await publication.write([{...page, slug: {_type: 'slug', current: 'old-pilot'}} as typeof page])
    await expect.poll(() => where(publication, '/old-pilot')).toEqual([200, null])
    await publication.mutate([{delete: {id: 'page-taker'}}, {delete: {id: 'redirect-plain'}}])
    await expect.poll(() => where(publication, '/old-pilot')).toEqual([404, null])
  })
})

test('unknown addresses leave nothing on the disk but a bounded note', async ({publication}) => {
  const kept = () =>
    readdirSync(path.resolve('.next/server'), {recursive: true}).filter((name) =>
      String(name).includes('made-up'),
    )
  await publication.write([redirect('redirect-made-up', '/made-up-redirect', '/guides')])
  await expect.poll(() => where(publication, '/Made-Up-Redirect')).toEqual([308, '/guides'])
  for (let n = 0; n < 20; n += 1)
    expect(await where(publication, `/guides/made-up-${n}`)).toEqual([404, null])
  expect(kept()).toEqual([])
})

test('the sitemap lists what was published, the first time it is asked for', async ({
  publication,
}) => {
  await ask(publication, '/sitemap.xml')
  await publication.write([guide('guide-fresh', 'fresh-from-the-press')])
  // Requested only after the webhook: a second request would hide a stale first response.
  await expect.poll(() => where(publication, '/guides/fresh-from-the-press')).toEqual([200, null])
  expect((await ask(publication, '/sitemap.xml')).text).toContain('/guides/fresh-from-the-press')
})
