import {readFile, rename, mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {WebhookChange} from '@/lib/changes/webhook-change'
import {isHeard} from './heard'
import {changesBetween, type Look, type Revision} from './revisions'

export interface PollOptions {
  /** File that keeps the last look between runs. */
  file: string
  /** File with the look that was taken before the build, which stands in for a last one. */
  fileOfBuild: string
  /** Fetches the revisions of all published documents. @throws when the lake fails */
  look(): Promise<Revision[]>
  /** Current time in ms since 1970. */
  now?(): number
  /** Reports changes as a webhook does. @throws if they were not accepted */
  tell(changes: WebhookChange[]): Promise<void>
}

/** Anything may have changed. */
const everything: WebhookChange = {_id: '', _type: '*', slug: undefined, operation: 'reconcile'}

/**
 * Polls the dataset once, and reports the changes since the last poll that no webhook reported. A
 * poll counts only once all its changes were accepted, so none is lost by a failure. Where there is
 * no earlier look to compare with, anything may have changed.
 */
export async function pollOnce({
  file,
  fileOfBuild,
  look,
  tell,
  now = Date.now,
}: PollOptions): Promise<WebhookChange[]> {
  const before = (await lookIn(file)) ?? (await lookIn(fileOfBuild))
  // Taken before the fetch: a piece that becomes due during it is found by the next poll.
  const after = {at: now(), revisions: await look()}
  const changes = before
    ? changesBetween(before, after).filter((change) => !isHeard(change))
    : [everything]
  if (changes.length > 0) await tell(changes)
  await keepLook(file, after)
  return changes
}

async function lookIn(file: string): Promise<Look | undefined> {
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
