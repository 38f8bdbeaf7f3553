import {readFile, rename, mkdir, writeFile} from 'node:fs/promises'
import path from 'node:path'
import type {WebhookChange} from '@/lib/webhook-change'
import {isHeard} from './heard'
import {changesBetween, type Revision} from './revisions'

export interface PollOptions {
  /** Where the last look is kept from one run to the next. */
  file: string
  /** Every published document. @throws when the lake fails */
  look(): Promise<Revision[]>
  /** Hands changes on as a webhook does. @throws when they were not taken */
  tell(changes: WebhookChange[]): Promise<void>
}

/**
 * Looks at the dataset once and tells what changed since the last look and no webhook told. A look
 * counts only once all that it showed was taken, so that nothing is lost when a telling fails. The
 * first look ever has nothing to compare with.
 */
export async function pollOnce({file, look, tell}: PollOptions): Promise<WebhookChange[]> {
  const before = await lastLook(file)
  const after = await look()
  const changes = before ? changesBetween(before, after).filter((change) => !isHeard(change)) : []
  if (changes.length > 0) await tell(changes)
  await keepLook(file, after)
  return changes
}

async function lastLook(file: string): Promise<Revision[] | undefined> {
  try {
    const kept: unknown = JSON.parse(await readFile(file, 'utf8'))
    return Array.isArray(kept) ? kept : undefined
  } catch {
    return undefined
  }
}

async function keepLook(file: string, revisions: Revision[]) {
  await mkdir(path.dirname(file), {recursive: true})
  await writeFile(`${file}.new`, JSON.stringify(revisions))
  await rename(`${file}.new`, file)
}
