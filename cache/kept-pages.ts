import {readdir, readFile, stat} from 'node:fs/promises'
import path from 'node:path'
import {InvalidationLog} from './invalidation-log'

/** A page on disk: the tags of what it shows, and when its rendering began, in ms since 1970. */
export interface KeptPage {
  file: string
  tags: string[]
  renderedAt: number
}

/**
 * The pages that Next keeps in the `server` folder of a build: those of the build itself in `app`,
 * those that were made since in `route-cache`. One that is being written, or was deleted just now,
 * is left out.
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

/** The pages of the build that runs here, and when each tag was invalidated last, in ms since 1970. */
export async function lookAtPages() {
  const pages: KeptPage[] = []
  for await (const page of keptPages(path.join(process.cwd(), '.next/server'))) pages.push(page)
  const log = new InvalidationLog(path.join(process.env.SITE_CACHE_DIR ?? '', 'invalidations'))
  return {pages, invalidated: new Map(log.replay().map(({tag, stale}) => [tag, stale]))}
}
