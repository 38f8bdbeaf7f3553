import type {StudioEnvironment} from '../environment'

/** Tells the site's components, which the Studio draws blocks with, where pictures and files are. */
export function pageEnvironment({projectId, dataset, apiHost}: StudioEnvironment): void {
  if (!globalThis.document) return
  const browser: {process?: {env: Record<string, string | undefined>}} = globalThis
  browser.process ??= {env: {}}
  Object.assign(browser.process.env, {
    // Empty for a lake of one's own, whose files come through the site.
    SANITY_PROJECT_ID: apiHost ? '' : projectId,
    SANITY_DATASET: dataset,
    SITE_URL: location.origin,
  })
}
