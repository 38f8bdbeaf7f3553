import {announce} from './runner/announce.mjs'
import {demoSeed, openContent} from './runner/content.mjs'
import {subsetFonts} from './runner/fonts.mjs'
import {startStudioDevelopment} from './runner/studio.mjs'
import {prepare} from './runner/prepare.mjs'
import {startSite} from './runner/site.mjs'
import {supervise} from './runner/supervise.mjs'

const show = (name) => (line) => line && console.log(`${name} | ${line}`)

await supervise(async (processes) => {
  const settings = await prepare()
  await subsetFonts()
  const content = await openContent(processes, settings, {seed: demoSeed, onLine: show('lake')})
  const studioOrigin = await startStudioDevelopment(processes, settings, content, show('studio'))
  await startSite(processes, settings, content, show('site'), {studioOrigin})
  await announce(settings, content)
})
