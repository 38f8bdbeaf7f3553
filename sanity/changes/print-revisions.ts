import {apiVersion} from '../api-version.ts'
import {revisionsQuery} from './revisions-query.ts'

// Run by the runner before it builds, with the environment of the site: prints the revisions of what
// is published now, as the poll keeps them (`Look` in revisions.ts). Fails while the lake does.

const longestMs = 20_000

const {SANITY_API_HOST, SANITY_DATASET, SANITY_PROJECT_ID = ''} = process.env
const origin = SANITY_API_HOST || `https://${SANITY_PROJECT_ID}.api.sanity.io`
const address = new URL(`/v${apiVersion}/data/query/${SANITY_DATASET}`, origin)
address.search = new URLSearchParams({query: revisionsQuery, perspective: 'published'}).toString()
// Taken before the question: a piece that becomes due during it is found by the site.
const at = Date.now()
const response = await fetch(address, {
  // A host of its own serves several projects.
  headers: {'x-sanity-project-id': SANITY_PROJECT_ID},
  signal: AbortSignal.timeout(longestMs),
})
const {result}: {result?: unknown} = await response.json()
if (!Array.isArray(result)) throw new Error(`The lake answered ${response.status}.`)
console.log(JSON.stringify({at, revisions: result}))
