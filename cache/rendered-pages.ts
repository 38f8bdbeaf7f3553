import {existsSync, readdirSync, readFileSync, rmSync} from 'node:fs'
import path from 'node:path'

const ids = new Map<string, string | undefined>()

/** Identifies a build; undefined while there is none, as in development. */
function idOf(build: string): string | undefined {
  if (!ids.has(build)) {
    const file = path.join(build, 'BUILD_ID')
    ids.set(build, existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined)
  }
  return ids.get(build)
}

/**
 * The folder in which the running site keeps the pages that it rendered itself, one for each build:
 * a build is never changed, and a restart finds them. undefined if they lie within the build.
 */
export function renderedPagesOf(build: string): string | undefined {
  const {SITE_CACHE_DIR, NEXT_PHASE} = process.env
  if (!SITE_CACHE_DIR || NEXT_PHASE === 'phase-production-build') return undefined
  const id = idOf(build)
  return id && path.join(SITE_CACHE_DIR, 'pages', id)
}

/** Deletes the pages that other builds rendered: they lead to styles and scripts of theirs. */
export function deletePagesOfOtherBuilds(build: string) {
  const own = renderedPagesOf(build)
  if (!own) return
  const folder = path.dirname(own)
  const others = existsSync(folder) ? readdirSync(folder) : []
  for (const name of others)
    if (name !== path.basename(own)) rmSync(path.join(folder, name), {recursive: true, force: true})
}
