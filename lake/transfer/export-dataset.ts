import {once} from 'node:events'
import {createWriteStream} from 'node:fs'
import {rename, rm} from 'node:fs/promises'
import type {SanityClient} from '@sanity/client'
import {exportDataset as writeArchive} from '@sanity/export'

export interface ExportSettings {
  file: string
  /** False leaves out drafts, versions and releases. */
  drafts?: boolean
  assets?: boolean
  types?: string[]
  onProgress?: (line: string) => void
}

/** Writes a dataset into an archive as `sanity dataset export` does, renamed once complete. */
export async function exportDataset(
  client: SanityClient,
  {file, drafts = true, assets = true, types, onProgress}: ExportSettings,
): Promise<{documents: number; assets: number}> {
  const partial = `${file}.part`
  const output = createWriteStream(partial, {flags: 'w'})
  await once(output, 'open')
  try {
    const {documentCount, assetCount} = await writeArchive({
      client,
      dataset: client.config().dataset ?? 'production',
      outputPath: output,
      drafts,
      assets,
      ...(types && {types}),
      onProgress: ({step, update}) => {
        if (!update) onProgress?.(step)
      },
    })
    await rename(partial, file)
    return {documents: documentCount, assets: assetCount}
  } catch (error) {
    await rm(partial, {force: true})
    throw error
  }
}
