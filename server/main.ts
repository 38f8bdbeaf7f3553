// First, to find Node's own clock.
import {keepOneClock} from './one-clock.ts'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import path from 'node:path'
import next from 'next'
import {RunningNote} from '../cache/running-note.ts'
import {passDoor} from './address-door.ts'
import {createPageCompression} from './compress-pages.ts'
import {guardDraftMode} from './draft-door.ts'
import {drainOnSignal} from './draining.ts'
import {firstLook, isReport} from './first-look.ts'
import {limitFrontFreshness} from './front-freshness.ts'
import {health} from './health.ts'
import {startMetrics} from './metrics-server.ts'
import {keepNotFoundFresh} from './keep-not-found-fresh.ts'
import {surviveClosedLog} from './log-streams.ts'
import {observe} from './observe.ts'
import {explainFailures} from './failure-page.ts'
import {passFormDoor} from './form-door.ts'
import {isPreview, passPreviewDoor} from './preview-door.ts'
import {readServerSettings} from './server-settings.ts'

// The production server: Next.js, with what operators and readers need around it.
surviveClosedLog(process)
keepOneClock()
const settings = readServerSettings(process.env)
const site = next({
  dev: false,
  dir: path.join(import.meta.dirname, '..'),
  hostname: settings.host,
  port: settings.port,
})
await site.prepare()
const answer = site.getRequestHandler()
const compressPages = createPageCompression()
const state = {isStarting: true, isDraining: false}
const opened = Promise.withResolvers<void>()

async function show(request: IncomingMessage, response: ServerResponse) {
  if (!isReport(request)) await opened.promise
  if (isPreview(request) && (await passPreviewDoor(request, response))) return
  limitFrontFreshness(response)
  explainFailures(request, response)
  await answer(request, response)
}

const server = createServer({keepAliveTimeout: settings.keepAliveMs}, (request, response) => {
  if (health(request, response, state)) return
  guardDraftMode(request, response)
  // Each of these wraps the response: what a later one writes passes the earlier ones. So the first
  // compresses the output of all.
  compressPages(request, response)
  observe(request, response)
  if (passFormDoor(request, response)) return
  if (passDoor(request, response)) return
  show(request, response).catch((error: unknown) => {
    console.error('A request could not be answered:', error)
    response.destroy()
  })
})
const metrics = startMetrics(settings)
keepNotFoundFresh(settings.port)
server.listen(settings.port, settings.host, async () => {
  await firstLook()
  state.isStarting = false
  opened.resolve()
  console.log(`The site is ready at http://localhost:${settings.port}`)
})
drainOnSignal({
  server,
  state,
  drainMs: settings.drainMs,
  close: async () => {
    metrics?.close()
    await site.close()
    const folder = process.env.SITE_CACHE_DIR
    if (folder) new RunningNote(folder).remove()
  },
})
