import {announce} from './runner/announce.mjs'
import {ensureSite, ensureStudio, readBuildNote} from './runner/build.mjs'
import {demoSeed, openContent} from './runner/content.mjs'
import {prepare} from './runner/prepare.mjs'
import {reconcile, startSite} from './runner/site.mjs'
import {supervise} from './runner/supervise.mjs'

await supervise(async (processes) => {
  const settings = await prepare()
  await ensureStudio(settings)
  const content = await openContent(processes, settings, {
    seed: demoSeed,
    onLine: (line) => console.log(`lake | ${line}`),
  })
  await ensureSite(settings, content)
  await startSite(processes, settings, content, (line) => console.log(`site | ${line}`))
  if (mayHaveChanged(content)) await reconcile(settings, content.secrets)
  await announce(settings, content)
})

/** Whether the content may have changed since the site was built or ran last. */
function mayHaveChanged({state}) {
  const built = readBuildNote('site')?.state
  return !state || built?.dataDir !== state.dataDir || built.position !== state.position
}
