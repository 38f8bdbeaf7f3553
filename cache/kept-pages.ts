import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {InvalidationLog} from './invalidation-log'
import {renderedPagesOf} from './rendered-pages'

/** A cached page on disk: its tags, and when its render began, in ms since 1970. */
export interface KeptPage {
  file: string
  tags: string[]
  renderedAt: number
}

/**
 * Yields the pages that Next.js keeps in a folder: the `server` folder of a build for prerendered
 * ones. A page that is being written or was just deleted is skipped.
 */
export async function* keptPages(folder: string): AsyncGenerator<KeptPage> {
  const names = await readdir(folder, {recursive: true}).catch(() => [])
  for (const name of names) {
    if (!name.endsWith('.meta')) continue
    const page = await readKept(path.join(folder, name))
    if (page) yield page
  }
}

async function readKept(file: string): Promise<KeptPage | undefined> {
  try {
    const meta: {headers?: Record<string, string>} = JSON.parse(await readFile(file, 'utf8'))
    const tags = meta.headers?.['x-next-cache-tags']?.split(',') ?? []
    const noted = Number(meta.headers?.['x-rendered-at'])
    return {file, tags, renderedAt: noted || (await stat(file)).mtimeMs}
  } catch {
    return undefined
  }
}

/** The folders with the pages of a build: prerendered ones, and those rendered since. */
function foldersOfPages(build: string): string[] {
  const rendered = renderedPagesOf(build)
  return [path.join(build, 'server'), ...(rendered ? [rendered] : [])]
}

/**
 * The cached pages of the running build, and when each tag was last invalidated, in ms since 1970.
 */
export async function lookAtPages() {
  const pages: KeptPage[] = []
  for (const folder of foldersOfPages(path.resolve('.next')))
    for await (const page of keptPages(folder)) pages.push(page)
  const log = new InvalidationLog(path.join(process.env.SITE_CACHE_DIR ?? '', 'invalidations'))
  return {pages, invalidated: new Map(log.replay().map(({tag, stale}) => [tag, stale]))}
}
