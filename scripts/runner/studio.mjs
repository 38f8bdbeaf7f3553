import {untilAnswering} from './answering.mjs'
import {findFreePorts} from './preflight.mjs'
import {node, packageFile} from './project.mjs'

export const sanity = [node, packageFile('sanity/bin/sanity')]

/** The environment of Sanity's CLI: the project, without prompts or telemetry. */
export function studioEnvironment({hosted, dataset}) {
  return {
    ...process.env,
    CI: 'true',
    DO_NOT_TRACK: '1',
    SANITY_DATASET: dataset,
    SANITY_PROJECT_ID: hosted?.projectId ?? '',
  }
}

/** Starts `sanity dev`, to which Next.js proxies /studio; returns its origin once it responds. */
export async function startStudioDevelopment(processes, settings, {lake}, onLine) {
  const port = await findFreePorts()
  const origin = `http://127.0.0.1:${port}`
  const command = [...sanity, 'dev', '--host', '127.0.0.1', '--port', String(port)]
  // The built Studio reads these from its HTML page, which Vite generates here.
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
