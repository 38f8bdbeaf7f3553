import type {APIRequestContext} from '@playwright/test'
import {parseFeed} from '@rowanmanning/feed-parser'
import {shortcomings} from '@/lib/json-ld-requirements'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

/** Every address in the sitemap. */
async function addressesOf(request: APIRequestContext): Promise<string[]> {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  return [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
}

test('browsers and devices find the icons and the manifest that they ask for', async ({
  page,
  request,
}) => {
  await page.goto('/')
  const links = await page
    .locator('link[rel="manifest"], link[rel="icon"], link[rel="apple-touch-icon"]')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLLinkElement).href).pathname))
  expect(links.toSorted()).toEqual(['/apple-touch-icon.png', '/icon.svg', '/manifest.webmanifest'])
  const answer = await request.get('/manifest.webmanifest')
  const manifest: {name: string; icons: {src: string; type: string}[]} = await answer.json()
  expect(answer.headers()['content-type']).toMatch(/^application\/manifest\+json/)
  expect(manifest).toMatchObject({name: 'The LLM Casebook', start_url: '/'})
  const asked = [
    ...manifest.icons,
    {src: '/favicon.ico', type: /^image\/(x-icon|vnd\.microsoft\.icon)/},
    {src: '/apple-touch-icon.png', type: 'image/png'},
  ]
  for (const {src, type} of asked) {
    const icon = await request.get(src)
    expect(icon.status(), src).toBe(200)
    expect(icon.headers()['content-type'], src).toMatch(type)
  }
  // The policy of a page allows its manifest, or the browser says so on the console.
  const session = await page.context().newCDPSession(page)
  const {errors, data} = await session.send('Page.getAppManifest')
  expect(errors).toEqual([])
  expect(data).toContain('icon-maskable-512.png')
})

test('the sitemap says when each list last changed', async ({request}) => {
  const sitemap = await (await request.get('/sitemap.xml')).text()
  const entries = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>\s*(?:<lastmod>([^<]*)<\/lastmod>)?/g)]
  const changed = new Map(entries.map(([, url = '', date]) => [new URL(url).pathname, date]))
  for (const path of ['/', '/case-studies', '/interviews', '/deep-dives', '/guides', '/myths'])
    expect(changed.get(path), path).toMatch(/^\d{4}-\d{2}-\d{2}/)
})

test('what every page says to search engines has all that they ask for', async ({request}) => {
  const types = new Set<string>()
  for (const address of await addressesOf(request)) {
    const html = await (await request.get(address)).text()
    const things = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
      ([, text = '']): {'@type': string} => JSON.parse(text),
    )
    expect(things.length, address).toBeGreaterThan(0)
    expect(things.flatMap(shortcomings), address).toEqual([])
    for (const thing of things) types.add(thing['@type'])
  }
  expect([...types].toSorted()).toEqual([
    'Article',
    'BreadcrumbList',
    'ClaimReview',
    'CollectionPage',
    'Dataset',
    'DefinedTermSet',
    'HowTo',
    'ProfilePage',
    'TechArticle',
    'WebSite',
  ])
})

test('every page has a title, a description and a picture of its own', async ({page, request}) => {
  const seen = {titles: new Set<string>(), descriptions: new Set<string>()}
  const addresses = await addressesOf(request)
  for (const address of addresses) {
    const html = await (await request.get(address)).text()
    const head = await page.evaluate((text) => {
      const {title, head: parsed} = new DOMParser().parseFromString(text, 'text/html')
      const content = (selector: string) => parsed.querySelector(selector)?.getAttribute('content')
      return {
        title,
        description: content('meta[name="description"]') ?? '',
        locale: content('meta[property="og:locale"]'),
        picture: content('meta[property="og:image"]'),
      }
    }, html)
    expect(head.title.length, head.title).toBeLessThanOrEqual(60)
    expect(head.description.length, head.description).toBeLessThanOrEqual(155)
    expect(head.description.length, `${address}: ${head.description}`).toBeGreaterThan(40)
    expect(head, address).toMatchObject({locale: 'en_GB', picture: expect.stringMatching(/^http/)})
    seen.titles.add(head.title)
    seen.descriptions.add(head.description)
  }
  expect(seen.titles.size).toBe(addresses.length)
  expect(seen.descriptions.size).toBe(addresses.length)
})

test('feeds are whole, valid, kept, and found from the pages that they follow', async ({
  page,
  request,
}) => {
  const found = new Map<string, string>()
  for (const address of ['/', '/case-studies', '/guides', '/myths', '/topics/evaluation']) {
    await page.goto(address, {waitUntil: 'domcontentloaded'})
    const links = await page
      .locator('link[rel="alternate"]')
      .evaluateAll((all) =>
        all.map(
          (link) =>
            [
              new URL((link as HTMLLinkElement).href).pathname,
              (link as HTMLLinkElement).type,
            ] as const,
        ),
      )
    for (const [path, type] of links) found.set(path, type)
  }
  expect([...found.keys()].toSorted()).toEqual([
    '/atom.xml',
    '/case-studies/feed.xml',
    '/feed.json',
    '/feed.xml',
    '/guides/feed.xml',
    '/myths/feed.xml',
    '/topics/evaluation/feed.xml',
  ])
  const addresses = await addressesOf(request)
  for (const [path, type] of found) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type'], path).toBe(`${type}; charset=utf-8`)
    const items = itemsOf(await answer.text(), type)
    expect(items.length, path).toBeGreaterThan(3)
    expect(new Set(items.map(({id}) => id)).size, path).toBe(items.length)
    for (const {url, html} of items) {
      expect(addresses, path).toContain(url)
      expect(html?.length, `${path}: ${url}`).toBeGreaterThan(1_000)
      expect(html, `${path}: ${url}`).not.toMatch(/(src|href)="\/|<script| class="(?!language-)/)
    }
    // It is kept once it has been sent.
    const state = async () => (await request.get(path)).headers()['x-nextjs-cache']
    await expect.poll(state, {message: path}).toBe('HIT')
  }
  for (const path of ['/topics/none/feed.xml', '/nowhere/feed.xml', '/about/feed.xml'])
    expect((await request.get(path)).status(), path).toBe(404)
})

interface ReadItem {
  id: string | null
  url: string | null
  html: string | null
}

/** Entries of a feed, read by a package that did not write them. */
function itemsOf(text: string, type: string): ReadItem[] {
  if (type !== 'application/feed+json')
    return parseFeed(text).items.map(({id, url, content}) => ({id, url, html: content}))
  const feed: {items: {id: string; url: string; content_html: string}[]} = JSON.parse(text)
  return feed.items.map(({id, url, content_html: html}) => ({id, url, html}))
}
