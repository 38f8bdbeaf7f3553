import {brotliCompressSync} from 'node:zlib'
import type {Page, Request} from '@playwright/test'
import {expect, test} from './harness/test'

test.use({onlyReads: true})

const kilobytes = (bytes: number) => bytes / 1024

test('pages of readers run no script but our own, keep their policy, and say the same without one', async ({
  page,
  browser,
  baseURL,
  expectedNoise,
}) => {
  expectedNoise.push(/status of 404/)
  const scripts: string[] = []
  page.on('request', (request) => {
    const isOurs = new URL(request.url()).pathname.startsWith('/elements/')
    if (request.resourceType() === 'script' && !isOurs) scripts.push(request.url())
  })
  const withoutScripts = await browser.newContext({baseURL, javaScriptEnabled: false})
  const plain = await withoutScripts.newPage()
  const sitemap = await (await page.request.get('/sitemap.xml')).text()
  const addresses = [...sitemap.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, address = '']) => address)
  for (const address of [...addresses, '/nowhere/at-all']) {
    const answer = await page.request.get(address)
    const policy = answer.headers()['content-security-policy'] ?? ''
    expect(policy, address).toMatch(/^default-src 'none'; script-src '(none|self)'; /)
    expect(policy, address).not.toContain('unsafe')
    const html = await answer.text()
    expect(html.match(/<h1\b/g), address).toHaveLength(1)
    const tags = html.match(/<script\b[^>]*>/g) ?? []
    const ours = /type="application\/ld\+json"|src="\/elements\/[^>]* integrity="/
    expect(
      tags.filter((tag) => !ours.test(tag)),
      address,
    ).toEqual([])
  }
  for (const address of [...oneOfEachKind(addresses), '/nowhere/at-all']) {
    // Pictures do not matter here.
    await page.goto(address, {waitUntil: 'domcontentloaded'})
    await expect(page.getByRole('heading', {level: 1})).toHaveCount(1)
    // Without scripts there is nothing to compare.
    if ((await page.locator('script[src]').count()) === 0) continue
    await plain.goto(address, {waitUntil: 'domcontentloaded'})
    // Our scripts add buttons, and the count of a checklist.
    const added = /^(Copy|0 of \d+ done|Print this checklist)\n+/gm
    const words = (await page.locator('body').innerText()).replaceAll(added, '')
    expect(await plain.locator('body').innerText()).toBe(words)
  }
  expect(scripts).toEqual([])
  await withoutScripts.close()
})

/** One piece of each section, and all pages outside of sections. */
function oneOfEachKind(addresses: readonly string[]): string[] {
  const kinds = addresses.map((address) => {
    const {pathname} = new URL(address)
    return [pathname.replace(/(?<=^\/[^/]+\/).+/, ''), address] as const
  })
  return [...new Map(kinds).values()]
}

test('pages stay within their weight', async ({page}) => {
  const budgets = [
    ['/', 13],
    ['/case-studies', 8],
    ['/myths', 6],
    ['/topics', 6],
    ['/industries', 6],
    // About 1,500 words each, inlined style included.
    ['/case-studies/product-descriptions', 13.5],
    ['/block-gallery', 16],
  ] as const
  for (const [address, budget] of budgets) {
    const answer = await page.request.get(address)
    const weight = kilobytes(brotliCompressSync(await answer.body()).length)
    expect(weight, `${address} weighs ${weight.toFixed(1)} KB`).toBeLessThanOrEqual(budget)
    expect(answer.headers()['surrogate-key']?.split(' ').length, address).toBeLessThanOrEqual(128)
  }
})

test('the typefaces of a first visit weigh little, and those of the first screen are preloaded', async ({
  page,
}) => {
  const budgets = [
    ['/', 65],
    ['/case-studies/product-descriptions', 74],
    ['/block-gallery', 74],
  ] as const
  for (const [address, budget] of budgets) {
    const files = new Set<string>()
    const listen = (request: Request) => {
      if (request.resourceType() === 'font') files.add(request.url())
    }
    page.on('request', listen)
    const answer = await page.goto(address)
    await page.evaluate(() => document.fonts.ready)
    page.off('request', listen)
    // Next.js says it twice in the answer that renders a page.
    const preloads = (answer?.headers().link ?? '').matchAll(/<([^>]+)>; rel=preload; as="font"/g)
    const preloaded = [...new Set([...preloads].map(([, file = '']) => file))]
    const names = preloaded.map((file) => /media\/(\w+)/.exec(file)?.[1])
    expect(names.toSorted()).toEqual(['inter', 'newsreader'])
    for (const file of preloaded) expect([...files]).toContain(new URL(file, page.url()).href)
    let bytes = 0
    for (const file of files) bytes += (await (await page.request.get(file)).body()).length
    const weight = kilobytes(bytes)
    expect(weight, `${address} brings ${weight.toFixed(0)} KB`).toBeLessThanOrEqual(budget)
  }
})

test('nothing moves when the typefaces come late', async ({page}) => {
  await page.setViewportSize({width: 390, height: 844})
  await page.addInitScript(() => {
    const seen = {texts: 0, shifts: [] as number[]}
    const observer = new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        if ('value' in entry) seen.shifts.push(Number(entry.value))
        else if ('url' in entry && entry.url === '') seen.texts += 1
    })
    observer.observe({type: 'layout-shift', buffered: true})
    observer.observe({type: 'largest-contentful-paint', buffered: true})
    Object.assign(globalThis, {seen})
  })
  for (const address of ['/', '/case-studies', '/case-studies/product-descriptions', '/guides']) {
    const {promise: isRead, resolve: letThemCome} = Promise.withResolvers<void>()
    await page.route('**/*.woff2', async (route) => {
      await isRead
      await route.continue()
    })
    const font = page.waitForResponse('**/*.woff2')
    await page.goto(address, {waitUntil: 'domcontentloaded'})
    await page.waitForFunction(() => (globalThis as unknown as {seen: Seen}).seen.texts > 0)
    letThemCome()
    await font
    expect(await shiftsOf(page), address).toEqual([])
    await page.unrouteAll()
  }
})

/** What a page painted: how many texts as its largest, and how far things moved. */
interface Seen {
  texts: number
  shifts: number[]
}

/** What moved until the typefaces are there and a frame was drawn with them. */
const shiftsOf = (page: Page) =>
  page.evaluate(async () => {
    await document.fonts.ready
    for (let frame = 0; frame < 3; frame += 1) await new Promise((go) => requestAnimationFrame(go))
    return (globalThis as unknown as {seen: Seen}).seen.shifts
  })

test('what readers see before they scroll takes three requests or fewer besides the page', async ({
  page,
}) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(`${request.resourceType()} ${request.url()}`))
  await page.goto('/case-studies/product-descriptions', {waitUntil: 'commit'})
  await expect(page.getByRole('heading', {level: 1})).toBeVisible()
  expect(asked.filter((line) => line.startsWith('stylesheet'))).toEqual([])
})

test('a page is fetched ahead once a pointer rests on its link', async ({page}) => {
  const ahead: string[] = []
  const rules = page.waitForResponse('**/speculation-rules')
  const answer = await page.goto('/guides/pilot')
  expect(answer?.headers()['speculation-rules']).toBe('"/speculation-rules"')
  expect((await rules).headers()['content-type']).toBe('application/speculationrules+json')
  const session = await page.context().newCDPSession(page)
  session.on('Preload.prefetchStatusUpdated', ({prefetchUrl, status}) =>
    ahead.push(`${status} ${new URL(prefetchUrl).pathname}`),
  )
  await session.send('Preload.enable')
  await page.getByRole('link', {name: 'Myths'}).first().hover()
  await expect.poll(() => ahead).toContain('Ready /myths')
})

test('code and prompts are copied as they stand, by a script of a few hundred bytes', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  let weight = 0
  page.on('response', async (response) => {
    if (response.request().resourceType() === 'script')
      weight += brotliCompressSync(await response.body()).length
  })
  const answer = await page.goto('/guides/privacy')
  expect(answer?.headers()['content-security-policy']).toContain("script-src 'self';")
  const code = page
    .locator('copy-text')
    .filter({has: page.locator('pre')})
    .first()
  await code.getByRole('button', {name: 'Copy'}).click()
  await expect(code.getByRole('button', {name: 'Copied'})).toBeVisible()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toBe((await code.locator('pre').textContent())?.trimEnd())
  expect(copied).toContain('\n')
  expect(kilobytes(weight)).toBeLessThan(5)
  await expect(code.getByRole('button', {name: 'Copy', exact: true})).toBeVisible()
})
