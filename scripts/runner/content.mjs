import {ensureTokens, lakeEnvironment, signInLink, startLake} from './lake.mjs'
import {readSecrets} from './secrets.mjs'

export const demoSeed = 'sanity/demo'

/**
 * Opens the content the settings ask for: hosted Sanity, where there is nothing to start, or the
 * local lake.
 *
 * @param {{seed?: string, webhookUrl?: string, onLine?: (line: string) => void}} [options] for
 *   the local lake; it tells the site of changes unless `webhookUrl` is another address
 */
export async function openContent(processes, settings, {seed, webhookUrl, onLine} = {}) {
  if (settings.hosted) return openHosted(settings)
  const env = lakeEnvironment(settings, readSecrets(settings.dataDir), {seed, webhookUrl})
  const lake = await startLake(processes, env, onLine)
  const secrets = await ensureTokens(lake.url, settings, env)
  return {
    lake,
    secrets,
    studioLink: () => signInLink(env),
    place: settings.dataDir,
    env,
  }
}

function openHosted({siteUrl, dataset, hosted}) {
  const {projectId, readToken, webhookSecret, previewLinks} = hosted
  return {
    lake: undefined,
    env: undefined,
    secrets: {readToken, webhookSecret, ...(previewLinks && {previewLinks})},
    studioLink: async () => `${siteUrl}/studio`,
    place: `Sanity project ${projectId}, dataset ${dataset}`,
  }
}
