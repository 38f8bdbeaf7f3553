import type {APIRequestContext} from '@playwright/test'
import {parseFeed} from '@rowanmanning/feed-parser'
import {shortcomings} from '@/tests/json-ld-requirements'
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
  const seen = {
    titles: new Set<string>(),
    descriptions: new Set<string>(),
    pictures: new Map<string, string>(),
  }
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
    const other = seen.pictures.get(head.picture ?? '')
    expect(other, `${address} and ${other} share a picture`).toBeUndefined()
    // The home page shares what an editor chose, which may be a cover.
    if (new URL(address).pathname !== '/') seen.pictures.set(head.picture ?? '', address)
    seen.titles.add(head.title)
    seen.descriptions.add(head.description)
  }
  expect(seen.titles.size).toBe(addresses.length)
  expect(seen.descriptions.size).toBe(addresses.length)
})

test('the site draws a picture of every page without one, and none of what is not there', async ({
  request,
}) => {
  const drawn = [
    '/share/myths/pre-trained-is-enough.png',
    '/share/glossary.png',
    '/share/about.png',
    '/share/topics/evaluation.png',
    '/share/case-studies.png',
    '/share/case-studies/product-descriptions.png',
    '/share/still-true/corrections.png',
  ]
  const files = new Set<string>()
  for (const path of drawn) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(200)
    expect(answer.headers()['content-type'], path).toBe('image/png')
    const file = await answer.body()
    // Width and height in the head of a PNG.
    expect([file.readUInt32BE(16), file.readUInt32BE(20)], path).toEqual([1200, 630])
    files.add(file.toString('base64'))
    const state = async () => (await request.get(path)).headers()['x-nextjs-cache']
    await expect.poll(state, {message: path}).toBe('HIT')
  }
  expect(files.size).toBe(drawn.length)
  const none = ['/share/nowhere.png', '/share/myths/none.png', '/share/about', '/share/a/b/c.png']
  for (const path of none) expect((await request.get(path)).status(), path).toBe(404)
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

test('a part that is quoted has a page and a picture, and its link copies that address', async ({
  page,
  request,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await page.goto('/myths/pre-trained-is-enough')
  await page.getByRole('link', {name: 'Copy link to this verdict'}).first().click()
  const address = await page.evaluate(() => navigator.clipboard.readText())
  expect(new URL(address).pathname).toBe('/myths/pre-trained-is-enough/quote/verdict')
  await page.goto(address)
  await expect(page.getByRole('heading', {level: 1})).toHaveCount(1)
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/)
  const canonical = page.locator('link[rel="canonical"]')
  await expect(canonical).toHaveAttribute('href', /\/myths\/pre-trained-is-enough$/)
  const picture = (await page.locator('meta[property="og:image"]').getAttribute('content')) ?? ''
  expect(picture).toContain('/share/myths/pre-trained-is-enough/quote/verdict.png')
  const drawn = await request.get(picture)
  expect(drawn.headers()['content-type']).toBe('image/png')
  await page.getByRole('link', {name: 'Read it in its place'}).click()
  await expect(page).toHaveURL(/\/myths\/pre-trained-is-enough#verdict$/)
  const sitemap = await (await request.get('/sitemap.xml')).text()
  expect(sitemap).not.toContain('/quote/')
  for (const path of ['/myths/pre-trained-is-enough/quote/none', '/guides/none/quote/step-a-b'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('every piece and myth is there as Markdown, found from its page and from llms.txt', async ({
  request,
}) => {
  const list = await (await request.get('/llms.txt')).text()
  expect(list).toMatch(/^# The LLM Casebook\n\n> /)
  const twins = [...list.matchAll(/\]\((\S+\.md)\)/g)].map(([, address = '']) => address)
  const pieces = (await addressesOf(request)).filter((address) =>
    /\/(case-studies|interviews|deep-dives|guides|myths)\/./.test(address),
  )
  expect(twins.toSorted()).toEqual(pieces.map((address) => `${address}.md`).toSorted())
  for (const twin of twins) {
    const answer = await request.get(twin)
    expect(answer.status(), twin).toBe(200)
    expect(answer.headers()['content-type'], twin).toBe('text/markdown; charset=utf-8')
    const address = twin.replace(/\.md$/, '')
    expect(answer.headers()['link'], twin).toBe(`<${address}>; rel="canonical"`)
    expect(await answer.text(), twin).toMatch(/^# .+\n\n- Kind: /)
    const page = await (await request.get(address)).text()
    expect(page, twin).toContain(`type="text/markdown" href="${twin}"`)
    const state = async () => (await request.get(twin)).headers()['x-nextjs-cache']
    await expect.poll(state, {message: twin}).toBe('HIT')
  }
  for (const path of ['/guides/none.md', '/about.md', '/myths/none.md'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('robots.txt names both sitemaps, and keeps nobody from what readers see', async ({
  request,
}) => {
  const robots = await (await request.get('/robots.txt')).text()
  const sitemaps = [...robots.matchAll(/^Sitemap: (\S+)$/gm)].map(([, address = '']) => address)
  expect(sitemaps.map((address) => new URL(address).pathname)).toEqual([
    '/sitemap.xml',
    '/news-sitemap.xml',
  ])
  for (const address of sitemaps) {
    // It names the address that the site was built for.
    const answer = await request.get(new URL(address).pathname)
    expect(answer.status(), address).toBe(200)
    expect(answer.headers()['content-type'], address).toMatch(/^application\/xml/)
    expect(await answer.text(), address).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?>\n<urlset /,
    )
  }
  expect([...robots.matchAll(/^Disallow: (\S+)$/gm)].map(([, path]) => path)).toEqual([
    '/studio',
    '/api/',
    '/search/',
    '/search?',
  ])
  // Without a key search engines are told nothing, and a short sitemap has no parts.
  for (const path of ['/indexnow.txt', '/sitemaps/1.xml', '/sitemaps/x'])
    expect((await request.get(path)).status(), path).toBe(404)
})

test('others show a link to a piece with its title, authors and picture', async ({
  page,
  request,
}) => {
  await page.goto('/case-studies/product-descriptions')
  const link = page.locator('link[type="application/json+oembed"]')
  const answer = await request.get((await link.getAttribute('href')) ?? '')
  expect(answer.status()).toBe(200)
  const embed: Record<string, unknown> = await answer.json()
  expect(embed).toMatchObject({
    version: '1.0',
    type: 'link',
    title: await page.locator('meta[property="og:title"]').getAttribute('content'),
    provider_name: 'The LLM Casebook',
    thumbnail_width: 1200,
  })
  const picture = await request.get(String(embed.thumbnail_url))
  expect(picture.headers()['content-type']).toMatch(/^image\//)
  const ask = async (url: string) =>
    (await request.get(`/oembed?url=${encodeURIComponent(url)}`)).status()
  const {origin} = new URL(page.url())
  for (const path of ['/', '/topics', '/about', '/myths/any-model/quote/verdict'])
    expect(await ask(`${origin}${path}`), path).toBe(200)
  expect(await ask(`${origin}/guides/none`)).toBe(404)
  expect(await ask('https://elsewhere.example/')).toBe(404)
  expect(await ask('nonsense')).toBe(400)
  expect((await request.get('/oembed?format=xml')).status()).toBe(501)
})

test('a piece can be cited in three styles, and as a file', async ({page, request}) => {
  await page.goto('/guides/pilot')
  await page.getByRole('link', {name: 'Cite this'}).click()
  await expect(page.getByRole('heading', {level: 1})).toHaveText('Cite this')
  await expect(page.locator('link[rel="canonical"]')).toHaveAttribute('href', /\/guides\/pilot$/)
  await expect(page.getByRole('button', {name: 'Copy'})).toHaveCount(3)
  const entry = await page.locator('pre').textContent()
  expect(entry).toContain('note = {The authors are fictional}')
  const href = await page.getByRole('link', {name: 'pilot.bib'}).getAttribute('href')
  const file = await request.get(href ?? '')
  expect(file.headers()['content-type']).toBe('application/x-bibtex; charset=utf-8')
  expect(file.headers()['content-disposition']).toContain('filename="pilot.bib"')
  expect(await file.text()).toBe(entry)
  for (const path of ['/guides/none/cite', '/guides/none/cite.bib', '/myths/none/cite'])
    expect((await request.get(path)).status(), path).toBe(404)
})
