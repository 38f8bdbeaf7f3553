import {prepareTests} from './runner/prepare.mjs'
import {reportParts, runParts, selectParts} from './runner/test-parts.mjs'
import {supervise} from './runner/supervise.mjs'

// `npm test` runs what proves the main workflow, `npm run test:all` (`--all`) everything, and `npm
// test -- lint unit` only the named parts.
await supervise(async (processes) => {
  const names = selectParts(process.argv.slice(2))
  if (names.includes('further')) process.env.THOROUGH = '1'
  const settings = await prepareTests()
  const results = await runParts(names, {processes, settings})
  await processes.stopAll()
  process.exitCode = reportParts(results) ? 0 : 1
})
