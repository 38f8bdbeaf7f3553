import {untilAnswering} from './answering.mjs'
import {findFreePorts} from './preflight.mjs'
import {node, packageFile} from './project.mjs'

export const sanity = [node, packageFile('sanity/bin/sanity')]

/** What Sanity's command is told: which project, and neither questions nor telemetry. */
export function studioEnvironment({hosted, dataset}) {
  return {
    ...process.env,
    CI: 'true',
    DO_NOT_TRACK: '1',
    SANITY_DATASET: dataset,
    SANITY_PROJECT_ID: hosted?.projectId ?? '',
  }
}

/** Starts `sanity dev`, which Next hands /studio to; returns its origin once it answers. */
export async function startStudioDevelopment(processes, settings, {lake}, onLine) {
  const port = await findFreePorts()
  const origin = `http://127.0.0.1:${port}`
  const command = [...sanity, 'dev', '--host', '127.0.0.1', '--port', String(port)]
  // Built, the Studio is told these by the page that holds it; this page is made by Vite.
  const env = {
    ...studioEnvironment(settings),
    SANITY_STUDIO_API_HOST: lake?.url ?? settings.hosted?.apiHost ?? '',
    SANITY_STUDIO_DATASET: settings.dataset,
    SANITY_STUDIO_PROJECT_ID: settings.hosted?.projectId ?? '',
    SANITY_STUDIO_STREAM_ORIGINS: lake?.streamOrigins.join(',') ?? '',
  }
  const part = processes.start('studio', command, {env, onLine})
  await untilAnswering(part, `${origin}/studio`)
  return origin
}
