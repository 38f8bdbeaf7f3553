import {readFile, rename, mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {WebhookChange} from '@/lib/changes/webhook-change'
import {isHeard} from './heard'
import {changesBetween, type Look, type Revision} from './revisions'

export interface PollOptions {
  /** Where the last look is kept from one run to the next. */
  file: string
  /** Every published document. @throws when the lake fails */
  look(): Promise<Revision[]>
  /** In ms since 1970. */
  now?(): number
  /** Hands changes on as a webhook does. @throws when they were not taken */
  tell(changes: WebhookChange[]): Promise<void>
}

/**
 * Looks at the dataset once and tells what changed since the last look and no webhook told. A look
 * counts only once all that it showed was taken, so that nothing is lost when a telling fails. The
 * first look ever has nothing to compare with.
 */
export async function pollOnce({
  file,
  look,
  tell,
  now = Date.now,
}: PollOptions): Promise<WebhookChange[]> {
  const before = await lastLook(file)
  // Taken before the look: a day that comes during it is seen by the next one.
  const after = {at: now(), revisions: await look()}
  const changes = before ? changesBetween(before, after).filter((change) => !isHeard(change)) : []
  if (changes.length > 0) await tell(changes)
  await keepLook(file, after)
  return changes
}

async function lastLook(file: string): Promise<Look | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    return isLook(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

const isLook = (kept: unknown): kept is Look =>
  typeof kept === 'object' &&
  kept !== null &&
  'at' in kept &&
  typeof kept.at === 'number' &&
  'revisions' in kept &&
  Array.isArray(kept.revisions)

async function keepLook(file: string, look: Look) {
  await mkdir(path.dirname(file), {recursive: true})
  await writeFile(`${file}.new`, JSON.stringify(look))
  await rename(`${file}.new`, file)
}
