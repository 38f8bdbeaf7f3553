import {runCommand} from './runner/command.mjs'
import {lakeEnvironment} from './runner/lake.mjs'
import {prepare} from './runner/prepare.mjs'
import {node} from './runner/project.mjs'
import {readSecrets} from './runner/secrets.mjs'
import {supervise} from './runner/supervise.mjs'

/** Checks every document of the dataset as the Studio does before publishing. */
await supervise(async () => {
  const settings = await prepare({ports: false})
  const {hosted, dataset} = settings
  const env = hosted
    ? {
        ...process.env,
        SANITY_API_HOST: hosted.apiHost ?? '',
        SANITY_API_READ_TOKEN: hosted.readToken,
        SANITY_DATASET: dataset,
        SANITY_PROJECT_ID: hosted.projectId,
      }
    : {...lakeEnvironment(settings, readSecrets(settings.dataDir)), SANITY_PROJECT_ID: ''}
  const command = ['--disable-warning=ExperimentalWarning', 'sanity/preflight/main.ts']
  const {code} = await runCommand(node, command, {env, onLine: (line) => console.log(line)})
  process.exitCode = code
})
