import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {ifExistsOperations, type Existing} from './if-exists.ts'
import {checkNamedFiles} from './named-files.ts'
import {findSource, openSource} from './open-source.ts'
import {noteWrites, type Written} from './written-so-far.ts'

export interface ImportSettings {
  source: string
  ifExists?: Existing
  /** Continues past assets that cannot be fetched, and lists them at the end. */
  allowFailingAssets?: boolean
  onProgress?: (line: string) => void
}

/**
 * Imports what `sanity dataset export` or `exportDataset` wrote, or NDJSON with `_sanityAsset`. A
 * failed import deletes what it added, unless it also changed existing documents.
 * @throws Error that names the document or asset at fault, and what is in the dataset now.
 */
export async function importDataset(
  client: SanityClient,
  {source, ifExists = 'fail', allowFailingAssets = false, onProgress}: ImportSettings,
): Promise<{documents: number; warnings: string[]}> {
  const found = await findSource(source)
  if (!allowFailingAssets) await checkNamedFiles(found)
  const noted = noteWrites(client)
  let step = ''
  const options = {
    client: noted.client,
    assetsBase: found.folder,
    ...found.assets,
    ...ifExistsOperations[ifExists],
    allowFailingAssets,
    onProgress: (event: {step: string}) => {
      if (event.step !== step) onProgress?.(event.step)
      step = event.step
    },
  }
  try {
    const stream = await openSource(found)
    const {numDocs, warnings} = await holdingRejections(() => sanityImport(stream, options))
    return {documents: numDocs, warnings: warnings.map(({message}) => message)}
  } catch (cause) {
    const left = await takeBack(client, await noted.end())
    const message = cause instanceof Error ? cause.message.trimEnd() : String(cause)
    throw new Error(`${message}\n${left}`, {cause})
  }
}

/** Deletes what an import added, if it changed nothing else. @returns what is there now. */
async function takeBack(client: SanityClient, {created, changed}: Written): Promise<string> {
  const again = 'To import over what is there, run it with --if-exists replace (or keep).'
  if (created.size + changed.size === 0) return `Nothing of it is in the dataset. ${again}`
  if (changed.size === 0) {
    const removal = [...created].reduce((all, id) => all.delete(id), client.transaction())
    const refused = await removal.commit({visibility: 'async'}).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    )
    if (refused === undefined) {
      return `What it had added until then, ${count(created)}, was taken out again: nothing of it is in the dataset. ${again}`
    }
    return `It had added ${listed(created)}, which cannot be taken out again: ${refused}\n${again}`
  }
  const added = created.size > 0 ? ` and added ${listed(created)}` : ''
  return `Until then it had changed ${listed(changed)}${added}. Their pictures and references may be missing: ${again}`
}

function count({size}: Set<string>): string {
  return size === 1 ? '1 document' : `${size} documents`
}

const mostNamed = 50

function listed(ids: Set<string>): string {
  const rest = ids.size > mostNamed ? ` and ${ids.size - mostNamed} more` : ''
  return `${count(ids)} (${[...ids].slice(0, mostNamed).join(', ')}${rest})`
}

// When a release fails, the importer throws without awaiting the promise of its documents; an
// unhandled rejection would end the process in the middle of the clean-up.
async function holdingRejections<T>(work: () => Promise<T>): Promise<T> {
  const held: unknown[] = []
  const hold = (reason: unknown) => held.push(reason)
  const letGo = () => process.off('unhandledRejection', hold)
  process.on('unhandledRejection', hold)
  try {
    const result = await work()
    letGo()
    if (held.length > 0) throw held[0]
    return result
  } catch (error) {
    // The abandoned promise may reject later than the release.
    setTimeout(letGo, 60_000).unref()
    throw error
  }
}
