import {ensureSite, ensureStudio} from './runner/build.mjs'
import {demoSeed, openContent} from './runner/content.mjs'
import {prepare} from './runner/prepare.mjs'
import {supervise} from './runner/supervise.mjs'

await supervise(async (processes) => {
  const settings = await prepare()
  await ensureStudio(settings)
  await ensureSite(settings, await openContent(processes, settings, {seed: demoSeed}))
  await processes.stopAll()
})
