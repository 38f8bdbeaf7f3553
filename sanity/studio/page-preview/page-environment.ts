import type {StudioEnvironment} from '../environment'

/** Tells the site's components, which draw blocks in the Studio, the URLs of pictures and files. */
export function pageEnvironment({projectId, dataset, apiHost}: StudioEnvironment): void {
  if (!globalThis.document) return
  const browser: {process?: {env: Record<string, string | undefined>}} = globalThis
  browser.process ??= {env: {}}
  Object.assign(browser.process.env, {
    // Empty for a local lake, whose files are served by the site.
    SANITY_PROJECT_ID: apiHost ? '' : projectId,
    SANITY_DATASET: dataset,
    SITE_URL: location.origin,
  })
}
