import {runLakeCommand, lakeEnvironment, startLake} from './runner/lake.mjs'
import {demoSeed} from './runner/content.mjs'
import {Failure} from './runner/failure.mjs'
import {prepare} from './runner/prepare.mjs'
import {checkLakePorts} from './runner/preflight.mjs'
import {readSecrets} from './runner/secrets.mjs'
import {supervise} from './runner/supervise.mjs'

const [command, ...args] = process.argv.slice(2)

await supervise(async (processes) => {
  const settings = await prepare({ports: false})
  if (settings.hosted)
    throw new Failure(
      'SANITY_PROJECT_ID is set, so content lies in hosted Sanity: remove it from .env to use the local lake.',
    )
  const env = lakeEnvironment(settings, readSecrets(settings.dataDir), {seed: demoSeed})
  if (command) {
    const {code} = await runLakeCommand(command, args, env, (line) => console.log(line))
    process.exitCode = code
    return
  }
  await checkLakePorts(settings)
  const {url} = await startLake(processes, env, (line) => console.log(line))
  console.log(`The lake serves ${url} from ${settings.dataDir}. Ctrl-C stops it.`)
})
