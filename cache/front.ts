import {execFile} from 'node:child_process'
import path from 'node:path'
import {promisify} from 'node:util'

/**
 * Takes pages that carry one of these tags out of what nginx keeps, if it runs on this machine and
 * FRONT_CACHE_DIR says where it keeps them. Without that, nginx asks for each page again at the end of
 * the second, so whatever fails here is told and costs no more than that. Nobody need wait for it: it
 * looks a second time, two seconds later.
 */
export async function purgeFront(
  tags: readonly string[],
  folder = process.env.FRONT_CACHE_DIR,
): Promise<void> {
  if (!folder || tags.length === 0) return
  const script = path.join(process.cwd(), 'deploy/purge.mjs')
  try {
    await promisify(execFile)(process.execPath, [script, '--cache', folder, ...tags])
  } catch (error) {
    console.error(`Pages in FRONT_CACHE_DIR (${folder}) could not be deleted:`, error)
  }
}
