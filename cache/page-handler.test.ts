/** @jest-environment node */
import {jest} from '@jest/globals'
import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import {tmpdir} from 'node:os'
import path from 'node:path'
import {nodeFs} from 'next/dist/server/lib/node-fs-methods.js'
import {SharedCacheControls} from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import {everythingTag} from '@/lib/changes/everything-tag'
import {keptPages} from './kept-pages'
import {
  areTagsStale,
  FileSystemCache,
  notFoundKey,
  tagsHeader,
  tagsManifest,
} from './next-internals'
import PageHandler, {takeUpFrom} from './page-handler'
import {deletePagesOfOtherBuilds} from './rendered-pages'

// What the page cache relies on in the pinned Next.js. When an upgrade breaks one of these tests,
// cache/ has to be adapted.

let folder: string
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'pages-'))
  mkdirSync(path.join(folder, 'static/chunks'), {recursive: true})
  writeFileSync(
    path.join(folder, 'static/chunks/a.css'),
    '.a{background:url(../media/x.woff2)}.b{color:red}',
  )
})
afterEach(() => {
  tagsManifest.clear()
  rmSync(folder, {recursive: true})
})

const handler = (headers: Record<string, string> = {}) =>
  new PageHandler({
    fs: nodeFs,
    flushToDisk: true,
    serverDistDir: path.join(folder, 'server'),
    maxMemoryCacheSize: 0,
    revalidatedTags: [],
    _requestHeaders: headers,
  } as never)

// With Cache Components every page could be partial.
const context = {kind: 'APP_PAGE', isFallback: false, isRoutePPREnabled: true} as never
const lifetime = {
  ...(context as object),
  cacheControl: {revalidate: 300, expire: 31_536_000},
} as never

const rendered = (words: string) =>
  ({
    kind: 'APP_PAGE',
    html: `<link rel="stylesheet" href="/_next/static/chunks/a.css"/><p class="a">${words}</p><script>self.__next_f</script>`,
    rscData: Buffer.from('x'),
    status: 200,
    headers: {[tagsHeader]: '_N_T_/layout,sanity:s1:x,document:guide-pilot,list:guide'},
    postponed: undefined,
    segmentData: undefined,
  }) as never

const read = async (cache = handler()) => {
  const found = await cache.get('/guides/pilot', context)
  return found as (typeof found & {value: {html: string; headers: Record<string, string>}}) | null
}

test('a page is stored without scripts, with its style, its policy and its keys', async () => {
  await handler().set('/guides/pilot', rendered('Pilot'), lifetime)
  const found = await read()
  expect(found?.value.html).toBe(
    '<style>.a{background:url(/_next/static/media/x.woff2)}</style><p class="a">Pilot</p>',
  )
  expect(found?.value.headers['content-security-policy']).toContain("script-src 'none'")
  expect(found?.value.headers['surrogate-key']).toBe('document:guide-pilot list:guide')
})

test('the first answer is the finalised page too: Next hands its own value to be stored', async () => {
  const value = rendered('Pilot') as {html: string}
  await handler().set('/guides/pilot', value as never, lifetime)
  expect(value.html).not.toContain('<script')
})

test('the parts that React would prefetch are stored with its scripts alone', async () => {
  const page = {
    ...(rendered('Pilot') as object),
    segmentData: new Map([['/_tree', Buffer.from('x')]]),
  }
  const parts = path.join(folder, 'server/app/guides/pilot.segments')
  await handler().set('/guides/pilot', {...page} as never, lifetime)
  expect(existsSync(parts)).toBe(false)
  expect(await read()).not.toBeNull()
  process.env.READER_SCRIPTS = 'framework'
  await handler().set('/guides/pilot', {...page} as never, lifetime)
  delete process.env.READER_SCRIPTS
  expect(existsSync(parts)).toBe(true)
})

test('what was published while a page was being rendered makes it outdated', async () => {
  const cache = handler()
  const now = jest.spyOn(Date, 'now')
  now.mockReturnValue(1_000_000)
  expect(await read(cache)).toBeNull()
  tagsManifest.set('document:guide-pilot', {stale: 1_000_500})
  now.mockReturnValue(1_001_000)
  await cache.set('/guides/pilot', rendered('Old words'), lifetime)
  const found = await read(cache)
  expect(found?.lastModified).toBe(1_000_000)
  expect(areTagsStale(['document:guide-pilot'], found?.lastModified ?? 0)).toBe(true)

  now.mockReturnValue(1_002_000)
  await read(cache)
  now.mockReturnValue(1_003_000)
  await cache.set('/guides/pilot', rendered('New words'), lifetime)
  const next = await read(cache)
  expect(next?.lastModified).toBeGreaterThan(1_000_500)
  expect(areTagsStale(['document:guide-pilot'], next?.lastModified ?? 0)).toBe(false)
})

test('an editor in draft mode finds no page of readers, whom a made-up cookie leaves theirs', async () => {
  const manifest = {preview: {previewModeId: 'a1b2'}}
  writeFileSync(path.join(folder, 'prerender-manifest.json'), JSON.stringify(manifest))
  await handler().set('/guides/pilot', rendered('Pilot'), lifetime)
  expect(await read(handler({cookie: 'theme=dark; __prerender_bypass=a1b2'}))).toBeNull()
  expect(await read(handler({cookie: 'theme=dark; __prerender_bypass=guess'}))).not.toBeNull()
  expect(await read(handler({cookie: 'x__prerender_bypass=a1b2'}))).not.toBeNull()
})

test('a page that is stored once more after a failed rendering is no newer for it', async () => {
  const cache = handler()
  await cache.set('/guides/pilot', rendered('Pilot'), lifetime)
  const first = await read(cache)
  await cache.set('/guides/pilot', first?.value as never, lifetime)
  expect((await read(cache))?.lastModified).toBe(first?.lastModified)
})

/** Stores a page as the build does: without a word on when its render began. */
const build = (key: string, words: string) =>
  new FileSystemCache({
    fs: nodeFs,
    flushToDisk: true,
    serverDistDir: path.join(folder, 'server'),
    revalidatedTags: [],
    _requestHeaders: {},
  } as never).set(key, rendered(words), {
    ...(lifetime as object),
    isRoutePPREnabled: false,
  } as never)

test('a page of the build that is stored once more after a failed rendering is no newer for it', async () => {
  await build('/guides/built', 'Built')
  const cache = handler()
  const first = await cache.get('/guides/built', context)
  jest.spyOn(Date, 'now').mockReturnValue(Date.now() + 60_000)
  await cache.set('/guides/built', first?.value as never, lifetime)
  expect((await cache.get('/guides/built', context))?.lastModified).toBe(first?.lastModified)
})

test('the version of the build does not come back once there was a newer one', async () => {
  await handler().set('/guides/edited', rendered('Edited'), lifetime)
  await build('/guides/edited', 'Built')
  expect(await handler().get('/guides/edited', context)).toBeNull()
})

test('a page that was made since the build is among those that are looked through for changes', async () => {
  const before = Date.now()
  await handler().set('/guides/pilot', rendered('Pilot'), lifetime)
  const pages = []
  for await (const page of keptPages(path.join(folder, 'server'))) pages.push(page)
  expect(pages).toHaveLength(1)
  expect(pages[0]?.tags).toContain('document:guide-pilot')
  expect(pages[0]?.renderedAt).toBeGreaterThanOrEqual(before)
})

test('when a page was rendered is known after a restart', async () => {
  await handler().set('/guides/pilot', rendered('Pilot'), lifetime)
  const {lastModified} = (await read()) ?? {}
  const meta = JSON.parse(readFileSync(path.join(folder, 'server/app/guides/pilot.meta'), 'utf8'))
  expect(Number(meta.headers['x-rendered-at'])).toBe(lastModified)
})

test('a page from before the clock was put back is outdated', async () => {
  const {now} = Date
  Date.now = () => now() + 3_600_000
  await handler().set('/guides/pilot', rendered('Pilot'), lifetime)
  expect((await read())?.lastModified).toBeGreaterThan(now())
  Date.now = now
  expect((await read())?.lastModified).toBe(0)
})

test('a page that says notFound() is the page for that, not the shell that a script would fill', async () => {
  const cache = handler()
  const notFound = rendered('There is no page') as {status: number}
  await cache.set(notFoundKey(), {...notFound, status: 404} as never, lifetime)
  const shell = '<!DOCTYPE html><html id="__next_error__"><head></head><body></body></html>'
  const value = {...(rendered('') as object), html: shell, status: 404, headers: {}}
  await cache.set('/guides/nowhere', value as never, lifetime)
  expect(value.html).toContain('There is no page')
  expect(value.headers).toHaveProperty(
    'content-security-policy',
    expect.stringContaining('sha256-'),
  )
})

test.each([404, 307, 308])(
  'an answer of %i is kept in memory alone, however many addresses are tried',
  async (status) => {
    const value = {...(rendered('Nothing here') as object), status}
    await handler().set('/guides/made-up', value as never, lifetime)
    expect(existsSync(path.join(folder, 'server'))).toBe(false)
  },
)

test('an answer of 404 takes the place of the page that was on disk, which would come back', async () => {
  await handler().set('/guides/pilot', rendered('Embargoed'), lifetime)
  const gone = {...(rendered('Nothing here') as object), status: 404}
  await handler().set('/guides/pilot', gone as never, lifetime)
  const meta = JSON.parse(readFileSync(path.join(folder, 'server/app/guides/pilot.meta'), 'utf8'))
  expect(meta.status).toBe(404)
  expect((await read())?.value.html).toContain('Nothing here')
})

test('on a disk that takes “Pilot” for “pilot”, a redirect to the page does not take its place', async () => {
  await handler().set('/guides/pilot', rendered('Pilot'), lifetime)
  // As such a disk answers: the file of either name is there, and has one name.
  for (const end of ['html', 'meta'])
    symlinkSync(`pilot.${end}`, path.join(folder, `server/app/guides/Pilot.${end}`))
  const moved = {...(rendered('') as object), status: 308}
  await handler().set('/guides/Pilot', moved as never, lifetime)
  const other = lstatSync(path.join(folder, 'server/app/guides/Pilot.html'))
  expect(other.isSymbolicLink()).toBe(true)
})

test('a page that could be stored in part only is not there', async () => {
  const cache = handler()
  await cache.set('/guides/pilot', rendered('Old words'), lifetime)
  const meta = path.join(folder, 'server/app/guides/pilot.meta')
  rmSync(meta)
  mkdirSync(meta)
  await expect(cache.set('/guides/pilot', rendered('New words'), lifetime)).rejects.toThrow(
    /EISDIR|directory/,
  )
  expect(readdirSync(path.join(folder, 'server/app/guides'))).not.toContain('pilot.html')
  expect(await read()).toBeNull()
})

test('what was withdrawn while it was being rendered is not even shown stale, however late', async () => {
  const cache = handler()
  // Next compares with a clock of its own, which is not mocked.
  const begun = Date.now() - 3_600_000
  const now = jest.spyOn(Date, 'now')
  now.mockReturnValue(begun)
  expect(await cache.get('/guides/withdrawn', context)).toBeNull()
  tagsManifest.set('document:guide-pilot', {stale: begun + 500, expired: begun + 500})
  now.mockReturnValue(begun + 1_000)
  await cache.set('/guides/withdrawn', rendered('Withdrawn'), lifetime)
  now.mockReturnValue(begun + 600_000)
  expect(await cache.get('/guides/withdrawn', context)).toBeNull()
})

test('how long made-up addresses may be kept is not remembered for ever', async () => {
  const lifetimes = Reflect.get(SharedCacheControls, 'cacheControls') as Map<string, object>
  for (let number = 0; number < 6_000; number += 1)
    lifetimes.set(`/guides/${number}`, {revalidate: 1})
  await handler().get('/guides/6000', context)
  expect(lifetimes.size).toBe(5_000)
  expect([lifetimes.has('/guides/0'), lifetimes.has('/guides/5999')]).toEqual([false, true])
  lifetimes.clear()
})

test('after a crash everything has expired, even where the disk takes no more notes', () => {
  const notes = path.join(folder, 'site')
  mkdirSync(notes)
  writeFileSync(path.join(notes, 'running'), '')
  // A file where a folder is to be made.
  writeFileSync(path.join(notes, 'invalidations'), '')
  const said = jest.spyOn(console, 'error').mockImplementation(() => {})
  takeUpFrom(notes)
  expect(said).toHaveBeenCalledWith(expect.stringContaining('room on the disk'), expect.anything())
  expect(tagsManifest.get(everythingTag)?.expired).toBeGreaterThan(0)
})

/** A page of a search, as visitors make them up. */
const state = (words: string, tags = 'document:guide-pilot,visitor-state') =>
  ({...(rendered(words) as object), headers: {[tagsHeader]: tags}}) as never

test('a page that visitors made up is finalised like any other, and kept in memory alone', async () => {
  const value = state('Found') as {html: string; headers: Record<string, string>}
  await handler().set('/search/pilot', value as never, lifetime)
  expect(value.html).not.toContain('<script')
  expect(value.headers['content-security-policy']).toContain("script-src 'none'")
  expect(existsSync(path.join(folder, 'server'))).toBe(false)
  expect((await handler().get('/search/pilot', context))?.value).toBe(value)
})

test('made-up pages are bounded in number: the one not asked for longest makes room', async () => {
  const cache = handler()
  for (let number = 0; number <= 200; number += 1)
    await cache.set(`/search/${number}`, state(String(number)), lifetime)
  expect(await cache.get('/search/0', context)).toBeNull()
  expect(await cache.get('/search/1', context)).not.toBeNull()
})

test('a made-up page is outdated by what it shows, and gone when that is withdrawn', async () => {
  const cache = handler()
  // Next compares with a clock of its own, which is not mocked.
  const before = Date.now() - 60_000
  jest.spyOn(Date, 'now').mockReturnValueOnce(before).mockReturnValueOnce(before)
  await cache.set('/search/old', state('Old'), lifetime)
  expect(await cache.get('/search/old', context)).toMatchObject({lastModified: before})
  tagsManifest.set('document:guide-pilot', {stale: before + 1})
  expect(areTagsStale(['document:guide-pilot'], before)).toBe(true)
  expect(await cache.get('/search/old', context)).not.toBeNull()
  tagsManifest.set('document:guide-pilot', {stale: before + 1, expired: before + 1})
  expect(await cache.get('/search/old', context)).toBeNull()
})

test('a page that is no longer made up is kept like any other', async () => {
  const cache = handler()
  await cache.set('/case-studies/law', state('Filtered'), lifetime)
  await cache.set('/case-studies/law', state('Published', 'document:guide-pilot'), lifetime)
  const found = await cache.get('/case-studies/law', context)
  expect(found?.value).toHaveProperty('html', expect.stringContaining('Published'))
  expect(existsSync(path.join(folder, 'server/app/case-studies/law.html'))).toBe(true)
})

test('an outdated feed or sitemap is no answer: crawlers would keep it for a day', async () => {
  const cache = handler()
  const route = {...(context as object), kind: 'APP_ROUTE'} as never
  const sitemap = {
    kind: 'APP_ROUTE',
    body: Buffer.from('<urlset/>'),
    status: 200,
    headers: {[tagsHeader]: 'list:guide'},
  } as never
  await cache.set('/sitemap.xml', sitemap, lifetime)
  expect(await cache.get('/sitemap.xml', route)).not.toBeNull()
  tagsManifest.set('list:guide', {stale: Date.now() + 1})
  expect(await cache.get('/sitemap.xml', route)).toBeNull()
})

test('what the running site renders lies apart from the build, and only what this build rendered', async () => {
  const site = path.join(folder, 'site')
  process.env.SITE_CACHE_DIR = site
  writeFileSync(path.join(folder, 'BUILD_ID'), 'b2\n')
  mkdirSync(path.join(site, 'pages/b1'), {recursive: true})
  const key = '/route-cache/APP_PAGE/0a/$/guides/pilot'
  await handler().set(key, rendered('Pilot'), lifetime)
  expect(existsSync(path.join(folder, 'server'))).toBe(false)
  expect(existsSync(path.join(site, 'pages/b2', `${key}.html`))).toBe(true)
  expect(await handler().get(key, context)).not.toBeNull()
  await deletePagesOfOtherBuilds(folder)
  expect(readdirSync(path.join(site, 'pages'))).toEqual(['b2'])
  delete process.env.SITE_CACHE_DIR
  expect(await handler().get(key, context)).toBeNull()
})

test('Next keeps its own cache where ours extends it', () => {
  expect(FileSystemCache.prototype.get).toBeInstanceOf(Function)
  expect(FileSystemCache.prototype.set).toBeInstanceOf(Function)
  expect(FileSystemCache.prototype.revalidateTag).toBeInstanceOf(Function)
})
