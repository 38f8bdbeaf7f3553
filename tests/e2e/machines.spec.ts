import type {APIRequestContext} from '@playwright/test'
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
