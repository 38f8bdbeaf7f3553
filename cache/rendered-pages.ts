import {existsSync, readFileSync} from 'node:fs'
import {readdir, rm} from 'node:fs/promises'
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
 * The folder in which the running site keeps the pages that it rendered itself, one for each build
 * and choice of scripts: a build is never changed, and a restart finds them. undefined if they lie
 * within the build.
 */
export function renderedPagesOf(build: string): string | undefined {
  const {SITE_CACHE_DIR, NEXT_PHASE, READER_SCRIPTS} = process.env
  if (!SITE_CACHE_DIR || NEXT_PHASE === 'phase-production-build') return undefined
  const id = idOf(build)
  const name = READER_SCRIPTS === 'framework' ? `${id}-framework` : id
  return id && name && path.join(SITE_CACHE_DIR, 'pages', name)
}

/** Deletes the pages that other builds rendered: they lead to styles and scripts of theirs. */
export async function deletePagesOfOtherBuilds(build: string) {
  const own = renderedPagesOf(build)
  if (!own) return
  const folder = path.dirname(own)
  for (const name of await readdir(folder).catch(() => [])) {
    if (name === path.basename(own)) continue
    const other = path.join(folder, name)
    await rm(other, {recursive: true, force: true}).catch((error: unknown) => {
      console.error(`${other} is of no use any more and could not be deleted: delete it.`, error)
    })
  }
}
