import {isExisting} from '../transfer/if-exists.ts'
import {readArguments} from './read-arguments.ts'
import {useOwnTemporaryFolder} from './temporary-folder.ts'
import {commandLine} from '../command-line.ts'

try {
  const {values, positionals} = readArguments('import backup.tar.gz --if-exists replace', 1, {
    'if-exists': {type: 'string', default: 'fail'},
    'allow-failing-assets': {type: 'boolean', default: false},
  })
  const [source] = positionals
  const ifExists = values['if-exists']
  if (!source) throw new Error(`Name what to read, such as: ${commandLine('import backup.tar.gz')}`)
  if (!isExisting(ifExists)) {
    throw new Error(`--if-exists is "${ifExists}": use fail, keep or replace.`)
  }
  useOwnTemporaryFolder()
  // Loaded late, as it takes a second: argument errors are reported at once.
  const {importDataset} = await import('../transfer/import-dataset.ts')
  const {withLake} = await import('../transfer/with-lake.ts')
  const start = Date.now()
  const {documents, warnings} = await withLake(process.env, 'Import', (client) =>
    importDataset(client, {
      source,
      ifExists,
      allowFailingAssets: values['allow-failing-assets'],
      onProgress: (line) => console.log(line),
    }),
  )
  for (const warning of warnings) console.warn(warning)
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`Imported ${documents} documents from ${source} in ${seconds} s.`)
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exit(1)
}
