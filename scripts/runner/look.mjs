import {apiVersion} from '../../sanity/api-version.ts'
import {revisionsQuery} from '../../sanity/changes/revisions-query.ts'

const longestMs = 20_000

/**
 * The revisions of what is published now, as the site's poll keeps them (`Look` in
 * sanity/changes/revisions.ts), or undefined while the lake fails: a build succeeds without it.
 *
 * @param {ReturnType<import('./site.mjs').siteEnvironment>} env
 * @returns {Promise<string | undefined>} JSON
 */
export async function lookAtLake({SANITY_API_HOST, SANITY_DATASET, SANITY_PROJECT_ID}) {
  const origin = SANITY_API_HOST || `https://${SANITY_PROJECT_ID}.api.sanity.io`
  const address = new URL(`/v${apiVersion}/data/query/${SANITY_DATASET}`, origin)
  address.search = new URLSearchParams({query: revisionsQuery, perspective: 'published'}).toString()
  // Taken before the question: a piece that becomes due during it is found by the site.
  const at = Date.now()
  try {
    const response = await fetch(address, {
      // A host of its own serves several projects.
      headers: {'x-sanity-project-id': SANITY_PROJECT_ID},
      signal: AbortSignal.timeout(longestMs),
    })
    const {result} = await response.json()
    return Array.isArray(result) ? JSON.stringify({at, revisions: result}) : undefined
  } catch {
    return undefined
  }
}
