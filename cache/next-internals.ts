import {existsSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import path from 'node:path'
import type * as FileSystemCacheModule from 'next/dist/server/lib/incremental-cache/file-system-cache.js'
import type * as RouteCacheKeyModule from 'next/dist/server/lib/route-cache-key.js'
import type * as TagsManifestModule from 'next/dist/server/lib/incremental-cache/tags-manifest.external.js'

// What the page cache takes from inside Next.js, in one place: its version is pinned, and
// page-handler.test.ts says which promise broke when it is raised. These are CommonJS modules,
// which the running server has loaded itself: the cache must share theirs, not bring copies.
const require = createRequire(import.meta.url)

const fileSystemCache: typeof FileSystemCacheModule = require('next/dist/server/lib/incremental-cache/file-system-cache.js')
const routeCacheKey: typeof RouteCacheKeyModule = require('next/dist/server/lib/route-cache-key.js')
const manifest: typeof TagsManifestModule = require('next/dist/server/lib/incremental-cache/tags-manifest.external.js')

/** Next's own page cache: memory, then the build's folder on disk. */
export const FileSystemCache = fileSystemCache.default
export type FileSystemCache = InstanceType<typeof FileSystemCache>

/** When each tag was invalidated: read by Next's page cache and by its `'use cache'` alike. */
export const {tagsManifest, areTagsExpired, areTagsStale} = manifest

/** The response header in which Next keeps the tags of a page. */
export const tagsHeader = 'x-next-cache-tags'

const draftModeSecrets = new Map<string, string | undefined>()

/**
 * What the cookie of draft mode holds, for every editor alike: `next build` wrote it beside its pages.
 * undefined while it builds.
 */
export function draftModeSecret(serverDistDir: string): string | undefined {
  if (!draftModeSecrets.has(serverDistDir)) {
    const file = path.join(serverDistDir, '../prerender-manifest.json')
    const {preview} = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
    draftModeSecrets.set(serverDistDir, preview?.previewModeId)
  }
  return draftModeSecrets.get(serverDistDir)
}

/** Where Next keeps the page that app/not-found.tsx was rendered to. */
export const notFoundKey = () =>
  routeCacheKey.getRouteCacheKey('/_not-found', {
    kind: 'APP_PAGE',
    sourceRoute: '/_not-found/page',
  } as never)

/**
 * What Next renders where a page says notFound(): an empty shell that its script would fill. The
 * page for that stands under `notFoundKey`.
 */
export const isErrorShell = (html: string) => html.includes('<html id="__next_error__"')
