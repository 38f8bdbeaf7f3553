import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type * as FileSystemCacheModule from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import type * as SharedCacheControlsModule from 'next/dist/server/lib/incremental-cache/shared-cache-controls.external.js'
import type * as RouteCacheKeyModule from 'next/dist/server/lib/route-cache-key.js'
import type * as TagsManifestModule from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'

// Everything that the page cache takes from inside Next.js, whose version is pinned:
// page-handler.test.ts shows what an upgrade breaks. These are CommonJS modules that the running
// server has already loaded: the cache must share its instances, not load copies.
const require = createRequire(import.meta.url)

const fileSystemCache: typeof FileSystemCacheModule = require('next/dist/server/lib/incremental-cache/file-system-cache.js')
const routeCacheKey: typeof RouteCacheKeyModule = require('next/dist/server/lib/route-cache-key.js')
const sharedCacheControls: typeof SharedCacheControlsModule = require('next/dist/server/lib/incremental-cache/shared-cache-controls.external.js')
const manifest: typeof TagsManifestModule = require('next/dist/server/lib/incremental-cache/tags-manifest.external.js')

/** Next's own page cache: memory, then the build's folder on disk. */
export const FileSystemCache = fileSystemCache.default
export type FileSystemCache = InstanceType<typeof FileSystemCache>

/** Next's limit is none: it remembers how long each address may be kept, also of made-up ones. */
const mostLifetimes = 5_000

/** Forgets the oldest lifetimes that Next remembers by address: each kept page brings its own. */
export function forgetOldLifetimes() {
  const lifetimes = Reflect.get(sharedCacheControls.SharedCacheControls, 'cacheControls')
  if (!(lifetimes instanceof Map)) return
  for (const key of lifetimes.keys()) {
    if (lifetimes.size <= mostLifetimes) return
    lifetimes.delete(key)
  }
}

/** Part of the keys of Next's page cache; what follows it is where a build has the same page. */
const sourceMark = '/$/'

/** The files in which a page or route lies on disk: since the build, and of the build itself. */
export function filesOf(cache: FileSystemCache, key: string, kind: 'APP_PAGE' | 'APP_ROUTE') {
  const end = kind === 'APP_PAGE' ? 'html' : 'body'
  const mark = key.indexOf(sourceMark)
  const keys = mark < 0 ? [key] : [key, key.slice(mark + sourceMark.length - 1)]
  const pathOf: (file: string, kind: string) => string = Reflect.get(cache, 'getFilePath')
  return keys.map((each) => pathOf.call(cache, `${each}.${end}`, kind))
}

/** Has a cache keep what the running site renders in a folder of its own, apart from the build. */
export function keepRenderedIn(folder: string, cache: FileSystemCache, serverDistDir: string) {
  const pathOf: (key: string, kind: string) => string = Reflect.get(cache, 'getFilePath')
  Reflect.set(cache, 'getFilePath', (key: string, kind: string) => {
    const file = pathOf.call(cache, key, kind)
    return key.includes(sourceMark) ? path.join(folder, path.relative(serverDistDir, file)) : file
  })
}

/** When each tag was invalidated: read by Next's page cache and by `'use cache'`. */
export const {tagsManifest, areTagsExpired, areTagsStale} = manifest

/** The response header in which Next stores the tags of a page. */
export const tagsHeader = 'x-next-cache-tags'

const draftModeSecrets = new Map<string, string | undefined>()

/**
 * The value of the draft mode cookie, the same for every editor: `next build` writes it beside its
 * pages. undefined during the build.
 */
export function draftModeSecret(serverDistDir: string): string | undefined {
  if (!draftModeSecrets.has(serverDistDir)) {
    const file = path.join(serverDistDir, '../prerender-manifest.json')
    const {preview} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    draftModeSecrets.set(serverDistDir, preview?.previewModeId)
  }
  return draftModeSecrets.get(serverDistDir)
}

/** Cache key of the page rendered from app/global-not-found.tsx. */
export const notFoundKey = () =>
  routeCacheKey.getRouteCacheKey('/_not-found', {
    kind: 'APP_PAGE',
    sourceRoute: '/_not-found/page',
  } as never)

/**
 * Whether HTML is the empty shell that Next renders for notFound() and fills by script. The
 * rendered page is cached under `notFoundKey`.
 */
export const isErrorShell = (html: string) => html.includes('<html id="__next_error__"')
