import {existsSync} from 'node:fs'
import {parseArgs} from 'node:util'
import {exportDataset} from '../transfer/export-dataset.ts'
import {withLake} from '../transfer/with-lake.ts'

// Writes the dataset into an archive that `sanity dataset import` reads as well.
try {
  const {values, positionals} = parseArgs({
    allowPositionals: true,
    options: {
      overwrite: {type: 'boolean', default: false},
      'no-assets': {type: 'boolean', default: false},
      'no-drafts': {type: 'boolean', default: false},
      types: {type: 'string'},
    },
  })
  const [file] = positionals
  if (!file) throw new Error('Name the archive to write, such as: lake:export backup.tar.gz')
  if (existsSync(file) && !values.overwrite) {
    throw new Error(`${file} is there already: take another name, or add --overwrite.`)
  }
  const types = values.types?.split(',')
  const {documents, assets} = await withLake(process.env, 'Export', (client) =>
    exportDataset(client, {
      file,
      drafts: !values['no-drafts'],
      assets: !values['no-assets'],
      ...(types && {types}),
      onProgress: (line) => console.log(line),
    }),
  )
  console.log(`${file} holds ${documents} documents and ${assets} assets.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
