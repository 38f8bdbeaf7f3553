import {setTimeout as wait} from 'node:timers/promises'
import {pauseMs, purge} from '@/deploy/purge.mjs'

/**
 * Deletes pages with one of these tags from nginx's cache, if nginx runs on this machine and
 * FRONT_CACHE_DIR names its cache folder. Otherwise nginx revalidates each page after a second, so
 * a failure here is only logged. Callers need not await it: a second pass follows for responses
 * that were in flight.
 */
export async function purgeFront(
  tags: readonly string[],
  folder = process.env.FRONT_CACHE_DIR,
): Promise<void> {
  if (!folder || tags.length === 0) return
  try {
    await look(folder, tags)
    await wait(pauseMs)
    await look(folder, tags)
  } catch (error) {
    console.error(`Pages in FRONT_CACHE_DIR (${folder}) could not be deleted:`, error)
  }
}

const wanted = new Set<string>()
let looking: Promise<void> = Promise.resolve()

/**
 * Runs one pass at a time, for all tags requested until it starts: an import sends a thousand
 * webhooks.
 */
function look(folder: string, tags: readonly string[]): Promise<void> {
  for (const tag of tags) wanted.add(tag)
  const begin = async () => {
    const now = [...wanted]
    wanted.clear()
    if (now.length > 0) await purge(folder, now)
  }
  looking = looking.then(begin, begin)
  return looking
}
