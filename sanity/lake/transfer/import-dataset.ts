import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import type {SanityClient} from '@sanity/client'
import {sanityImport} from '@sanity/import'
import {ifExistsOperations, type Existing} from './if-exists.ts'

export interface ImportSettings {
  /** An archive or NDJSON file, or the folder that an archive was unpacked into. */
  source: string
  ifExists?: Existing
  /** Goes on when an asset cannot be had, and tells of it at the end. */
  allowFailingAssets?: boolean
  onProgress?: (line: string) => void
}

/**
 * Fills a dataset from what `sanity dataset export` or `exportDataset` wrote, or from NDJSON in
 * Sanity's form, with `_sanityAsset` for pictures and files.
 * @throws Error that says which document or asset is at fault.
 */
export async function importDataset(
  client: SanityClient,
  {source, ifExists = 'fail', allowFailingAssets = false, onProgress}: ImportSettings,
): Promise<{documents: number; warnings: string[]}> {
  const entry = await stat(source).catch(() => {
    throw new Error(`There is no ${source}: name an archive, an NDJSON file or a folder.`)
  })
  let step = ''
  const options = {
    client,
    ...ifExistsOperations[ifExists],
    allowFailingAssets,
    onProgress: (event: {step: string}) => {
      if (event.step !== step) onProgress?.(event.step)
      step = event.step
    },
  }
  const {numDocs, warnings} = await holdingRejections(() =>
    sanityImport(entry.isDirectory() ? source : createReadStream(source), options),
  ).catch((cause: unknown) => {
    throw explain(cause, {begun: step !== '' && !/^(Reading|Validating)/.test(step)})
  })
  return {documents: numDocs, warnings: warnings.map(({message}) => message)}
}

function explain(cause: unknown, {begun}: {begun: boolean}): Error {
  const message = cause instanceof Error ? cause.message : String(cause)
  const advice =
    'Part of it may be in the dataset now: run it again with --if-exists replace (or keep).'
  return new Error(begun ? `${message.trimEnd()}\n${advice}` : message, {cause})
}

// When a release cannot be imported, the importer says so and leaves the promise of its documents
// behind; as nobody waits for that one, Node would end the process in the middle of the clean-up.
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
    // The promise left behind may take longer to fail than the release.
    setTimeout(letGo, 60_000).unref()
    throw error
  }
}
