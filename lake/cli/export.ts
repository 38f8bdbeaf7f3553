import {existsSync} from 'node:fs'
import {dirname} from 'node:path'
import {readArguments} from './read-arguments.ts'
import {useOwnTemporaryFolder} from './temporary-folder.ts'
import {commandLine} from '../command-line.ts'

try {
  const {values, positionals} = readArguments(
    'export backup.tar.gz --types post,page --overwrite',
    1,
    {
      overwrite: {type: 'boolean', default: false},
      assets: {type: 'boolean', default: true},
      drafts: {type: 'boolean', default: true},
      types: {type: 'string'},
    },
  )
  const [file] = positionals
  if (!file)
    throw new Error(`Name the archive to write, such as: ${commandLine('export backup.tar.gz')}`)
  if (existsSync(file) && !values.overwrite) {
    throw new Error(`${file} is there already: take another name, or add --overwrite.`)
  }
  if (!existsSync(dirname(file))) {
    throw new Error(`There is no folder ${dirname(file)} to write to: make it first.`)
  }
  const types = values.types?.split(',').map((type) => type.trim())
  if (types?.includes('')) {
    throw new Error(`--types is "${values.types}": name types between commas, such as post,page.`)
  }
  useOwnTemporaryFolder()
  // Loaded late, as it takes a second: argument errors are reported at once.
  const {exportDataset} = await import('../transfer/export-dataset.ts')
  const {withLake} = await import('../transfer/with-lake.ts')
  const {documents, assets} = await withLake(process.env, 'Export', (client) =>
    exportDataset(client, {
      file,
      drafts: values.drafts,
      assets: values.assets,
      ...(types && {types}),
      onProgress: (line) => console.log(line),
    }),
  )
  console.log(`${file} holds ${documents} documents and ${assets} assets.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
