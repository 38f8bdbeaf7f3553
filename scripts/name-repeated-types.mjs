import {readFileSync, writeFileSync} from 'node:fs'
import {runMain} from './runner/failure.mjs'
import {nameRepeatedTypes} from './runner/repeated-types.mjs'

// The last step of `npm run typegen`, on the file that TypeGen has written.
await runMain(async () => {
  const [, , file] = process.argv
  writeFileSync(file, nameRepeatedTypes(readFileSync(file, 'utf8')))
})
