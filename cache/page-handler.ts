import {existsSync, readFileSync, realpathSync} from 'node:fs'
import {rm} from 'node:fs/promises'
import path from 'node:path'
import {cookiesIn} from '../lib/cookies-in.ts'
import {everythingTag} from '../lib/changes/everything-tag.ts'
import {visitorStateTag} from '../lib/changes/visitor-state-tag.ts'
import {elementScripts, stylesheetsIn} from './build-assets.ts'
import {finalise} from './finalise.ts'
import {pagesRendered, publishToVisible} from './metrics.ts'
import {InvalidationLog} from './invalidation-log.ts'
import {
  areTagsExpired,
  areTagsStale,
  draftModeSecret,
  FileSystemCache,
  filesOf,
  forgetOldLifetimes,
  isErrorShell,
  keepRenderedIn,
  notFoundKey,
  tagsHeader,
  tagsManifest,
} from './next-internals.ts'
import {RecentPages} from './recent-pages.ts'
import {deletePagesOfOtherBuilds, renderedPagesOf} from './rendered-pages.ts'
import {RenderStarts} from './render-starts.ts'
import {RunningNote} from './running-note.ts'
import {writeWhole} from './write-whole.ts'

type Context = ConstructorParameters<typeof FileSystemCache>[0]
type Found = NonNullable<Awaited<ReturnType<FileSystemCache['get']>>>
type Value = NonNullable<Found['value']>
type Page = Extract<Value, {kind: 'APP_PAGE'}>
type Route = Page | Extract<Value, {kind: 'APP_ROUTE'}>

/**
 * Header with the time at which a page's render began, in ms since 1970: it shows nothing newer.
 */
const renderedHeader = 'x-rendered-at'

/**
 * Prerendered pages lack that header: their render began at most this long before they were stored.
 */
const longestBuildMs = 15 * 60_000

/** An invalidation is noted at most this long before it is in force. */
const longestNoteMs = 60_000

const starts = new RenderStarts()

/** Pages whose addresses visitors make up: some 100 KB each. */
const visitorStates = new RecentPages<Found>(200)

/**
 * Next's page cache (memory, then disk, then the build), which finalises pages before it stores them
 * and records when their render began. `cacheHandler` of next.config.ts.
 */
export default class PageHandler extends FileSystemCache {
  readonly #folder: string
  /** Shares this one's memory, and writes nothing to disk. */
  readonly #memory: FileSystemCache
  /** Files that are being written, for a failure of one to wait for the others. */
  readonly #writes: Promise<void>[]
  readonly #stylesheet: (href: string) => string | undefined
  /** Whether the request is in draft mode: Next creates a handler for each request. */
  readonly #isDraftMode: boolean

  constructor(context: Context) {
    // Files are whole or not there: a disk may be full.
    const writes: Promise<void>[] = []
    const writeFile = (...given: Parameters<typeof writeWhole>) => {
      const writing = writeWhole(...given)
      writes.push(writing)
      return writing
    }
    // Without `writeFileAtomic`, Next does not copy the build's pages, unfinalised, beside ours.
    super({...context, fs: {...context.fs, writeFile, writeFileAtomic: undefined}})
    this.#writes = writes
    this.#isDraftMode = isDraftMode(context)
    this.#folder = context.serverDistDir
    this.#memory = new FileSystemCache({...context, flushToDisk: false})
    const build = path.join(context.serverDistDir, '..')
    this.#stylesheet = stylesheetsIn(build)
    const rendered = renderedPagesOf(build)
    if (rendered) keepRenderedIn(rendered, this, context.serverDistDir)
  }

  override async get(...[key, context]: Parameters<FileSystemCache['get']>) {
    // In draft mode Next looks here too, and would revalidate a stale page within the editor's
    // request. That fails, as draft mode stores no data, and waiting readers would share the
    // failure.
    if (this.#isDraftMode && context.kind === 'APP_PAGE') return null
    const found = visitorStateAt(key) ?? (await super.get(key, context))
    if (context.kind !== 'APP_PAGE' && context.kind !== 'APP_ROUTE') return found
    forgetOldLifetimes()
    const now = Date.now()
    if (!found) starts.asked(key, now, true)
    if (!found?.value) return found
    // The build's version, as the file of a newer one is missing.
    if (isOfBuild(found.value) && lastStarts.has(key)) {
      starts.asked(key, now, true)
      return null
    }
    if (isPage(found.value)) await this.#finalise(found.value)
    const tags = tagsOf(found.value)
    const page = {...found, lastModified: renderedAt(found, tags)}
    // Next stores it once more after a failed render.
    if (isOfBuild(found.value))
      found.value.headers = {...found.value.headers, [renderedHeader]: String(page.lastModified)}
    // What was withdrawn while it was being rendered: Next compares with the time of storing.
    if (areTagsExpired(tags, page.lastModified)) {
      starts.asked(key, now, true)
      return null
    }
    const age = freshness(page, tags, now)
    if (age === 'good') starts.isGood(key)
    else starts.asked(key, now, age === 'outdated')
    // Crawlers fetch feeds and sitemaps once a day, so a stale one would stay with them for a day.
    if (age === 'outdated' && found.value.kind === 'APP_ROUTE') return null
    return page
  }

  override async set(...[key, value, context]: Parameters<FileSystemCache['set']>) {
    if (!value || !isRoute(value)) return super.set(key, value, context)
    // After a failed render Next stores the old page again: that one is not newer.
    const isNew = !value.headers?.[renderedHeader]
    const start = starts.ended(key, Date.now())
    if (isPage(value)) await this.#finalise(value)
    if (isNew) {
      value.headers = {...value.headers, [renderedHeader]: String(start)}
      pagesRendered().inc()
    }
    visitorStates.delete(key)
    if (tagsOf(value).includes(visitorStateTag) && !isOnlyRemembered(key, value))
      return visitorStates.set(key, {value, lastModified: Date.now(), ...lifetimeIn(context)})
    // Anybody can request missing addresses in any spelling: neither 404s nor redirects may fill
    // the disk. Where a page was, they take its place, or it would come back.
    const files = filesOf(this, key, value.kind)
    if (isOnlyRemembered(key, value) && !files.some((file) => isThere(file, key)))
      return this.#memory.set(key, value, context)
    if (isNew) observeLag(key, tagsOf(value), start)
    try {
      await super.set(key, value, wholly(context, value))
    } catch (error) {
      // New headers beside an old page, or the other way round, fit nothing.
      await Promise.allSettled(this.#writes)
      const [file = ''] = files
      await rm(file, {force: true})
      throw error
    }
  }

  async #showNotFound(page: Page) {
    const found = await super.get(notFoundKey(), {kind: 'APP_PAGE', isFallback: false} as never)
    if (found?.value && isPage(found.value)) page.html = found.value.html
    // The prerendered 404 page may be stale, but is better than an empty shell.
    else page.html = this.#builtNotFound() ?? page.html
  }

  #builtNotFound() {
    const file = path.join(this.#folder, 'app/_not-found.html')
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }

  /** Finalises a page in place, so that the copy in memory is finalised once. */
  async #finalise(page: Page) {
    if (!page.html || page.headers?.['content-security-policy']) return
    if (page.status === 404 && isErrorShell(page.html)) await this.#showNotFound(page)
    const scripts = process.env.READER_SCRIPTS === 'framework' ? 'framework' : 'none'
    const {html, policy} = await finalise(page.html, {
      scripts,
      elements: elementScripts(),
      stylesheet: this.#stylesheet,
    })
    page.html = html
    // Parts of the page for React to prefetch: more than the page itself, on disk and in memory.
    if (scripts === 'none') page.segmentData = undefined
    page.headers = {
      ...page.headers,
      'content-security-policy': policy,
      // What browsers may prefetch: app/speculation-rules.
      'speculation-rules': '"/speculation-rules"',
      'surrogate-key': tagsOf(page).filter(isOurs).join(' '),
    }
  }
}

function isDraftMode({_requestHeaders, serverDistDir}: Context): boolean {
  const secret = draftModeSecret(serverDistDir)
  const brought = cookiesIn(String(_requestHeaders.cookie ?? ''), '__prerender_bypass')
  return secret !== undefined && brought.includes(secret)
}

/** The page of a visitor's state; as from Next's own cache, none whose tags have expired. */
function visitorStateAt(key: string): Found | undefined {
  const found = visitorStates.get(key)
  return found?.value && areTagsExpired(tagsOf(found.value), renderedAt(found, tagsOf(found.value)))
    ? undefined
    : found
}

/**
 * What Next is to write of a page: all that it asks for when it reads it. By itself it leaves the
 * data for React out of pages that could be partial, and then takes those that are not for missing.
 */
const wholly = (context: Parameters<FileSystemCache['set']>[2], value: Route) =>
  isPage(value) && value.postponed === undefined && value.rscData
    ? {...context, isRoutePPREnabled: false}
    : context

const lifetimeIn = (context: Parameters<FileSystemCache['set']>[2]) =>
  'cacheControl' in context ? {cacheControl: context.cacheControl} : {}

const lastStarts = new Map<string, number>()

/** Observes the time from a change's invalidation until the page that shows it is stored. */
function observeLag(key: string, tags: string[], start: number) {
  const previous = lastStarts.get(key)
  lastStarts.set(key, start)
  const heard = Math.max(0, ...tags.map((tag) => tagsManifest.get(tag)?.stale ?? 0))
  if (previous !== undefined && heard > previous && heard <= start)
    publishToVisible().observe((Date.now() - heard) / 1000)
}

/**
 * Whether the file of an address is there under this very name: a disk that takes “Pilot” for
 * “pilot” has both, and the redirect from one to the other would take the place of the page.
 */
function isThere(file: string, key: string): boolean {
  if (!existsSync(file)) return false
  const {length} = key.split('/$/').at(-1)?.split('/').filter(Boolean) ?? []
  const name = (whole: string) => whole.split(path.sep).slice(-length).join('/')
  return name(realpathSync.native(file)) === name(file)
}

/**
 * Whether a response stays off the disk: memory has a limit (`cacheMaxMemorySize`), the disk none.
 */
const isOnlyRemembered = (key: string, {status = 200}: Route) =>
  status >= 300 && key !== notFoundKey()

/** Whether a page comes from the build: it does not say when its render began. */
const isOfBuild = (value: Value): value is Route =>
  isRoute(value) && !value.headers?.[renderedHeader]

const isPage = (value: Value): value is Page => value.kind === 'APP_PAGE'

const isRoute = (value: Value): value is Route => isPage(value) || value.kind === 'APP_ROUTE'

function tagsOf(value: Value): string[] {
  const tags = 'headers' in value ? value.headers?.[tagsHeader] : undefined
  return typeof tags === 'string' ? tags.split(',') : []
}

/** Whether a tag is ours: Next adds route tags, next-sanity its sync tags. */
const isOurs = (tag: string) => !/^(_N_T_|sanity:)/.test(tag)

function renderedAt({value, lastModified}: Found, tags: string[]): number {
  const noted = value && 'headers' in value ? Number(value.headers?.[renderedHeader]) : NaN
  // By a clock that was put back since: no invalidation of now would be later.
  if (noted > Date.now()) return 0
  if (noted > 0) return noted
  const earliest = lastModified - longestBuildMs
  return areTagsStale(tags, earliest) || areTagsExpired(tags, earliest) ? earliest : lastModified
}

function freshness({lastModified, cacheControl}: Found, tags: string[], now: number) {
  if (areTagsStale(tags, lastModified) || areTagsExpired(tags, lastModified)) return 'outdated'
  if (!cacheControl) return 'unknown'
  const {revalidate} = cacheControl
  return revalidate !== false && lastModified + revalidate * 1000 < now ? 'outdated' : 'good'
}

/**
 * Replays the invalidations from before this process started, for the pages it finds on disk. After
 * a crash all of those expire.
 */
export function takeUpFrom(folder: string) {
  const log = new InvalidationLog(path.join(folder, 'invalidations'))
  const note = new RunningNote(folder)
  const now = Date.now()
  const sinceCrash = note.isThere() ? [{tag: everythingTag, stale: now, expired: now}] : []
  const steps = [
    // First, or the next start would not know that this one had readers.
    () => note.write(),
    () => log.compact(),
    () => sinceCrash.length > 0 && log.append(sinceCrash),
  ]
  for (const step of steps) {
    try {
      step()
    } catch (error) {
      console.error(`${folder} could not be written to: look for room on the disk.`, error)
    }
  }
  // What is in force is a little later than what the log says.
  const atLatest = (at: number) => Math.min(now, at + longestNoteMs)
  // Of this process too, if they could not be written.
  for (const {tag, stale, expired} of [...log.replay(), ...sinceCrash])
    tagsManifest.set(tag, {stale: atLatest(stale), expired: expired && atLatest(expired)})
}

const folder = process.env.SITE_CACHE_DIR
if (folder && process.env.NEXT_PHASE !== 'phase-production-build') {
  takeUpFrom(folder)
  void deletePagesOfOtherBuilds(path.resolve('.next'))
}
