import {announce} from './runner/announce.mjs'
import {ensureSite, ensureStudio} from './runner/build.mjs'
import {demoSeed, openContent} from './runner/content.mjs'
import {prepare} from './runner/prepare.mjs'
import {startSite} from './runner/site.mjs'
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
  await announce(settings, content)
})
