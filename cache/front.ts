import {setTimeout as wait} from 'node:timers/promises'
import {pauseMs, purge} from '@/deploy/purge.mjs'

/**
 * Takes pages that carry one of these tags out of what nginx keeps, if it runs on this machine and
 * FRONT_CACHE_DIR says where it keeps them. Without that, nginx asks for each page again at the end of
 * the second, so whatever fails here is told and costs no more than that. Nobody need wait for it: it
 * looks a second time for what was on its way.
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

/** One at a time, for all that was wanted until it begins: an import is told in a thousand webhooks. */
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
