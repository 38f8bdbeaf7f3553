import 'server-only'
import {createClient} from 'next-sanity'
import {apiVersion} from './api-version'
import {sanityEnvironment} from './environment'

const {projectId, dataset, apiHost, readToken} = sanityEnvironment()

/** Reads published content without a token; draft mode adds one per request. */
export const client = createClient({
  projectId,
  dataset,
  apiVersion,
  useCdn: true,
  // sanity/last-good tries again, with a deadline for each attempt.
  maxRetries: 0,
  timeout: 3_000,
  // A lake at an address of its own has no host name per project.
  ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
  stega: {
    studioUrl: '/studio',
    // A unit is a code to most sites, and a sentence with figures in it may look like a date: both
    // are left out by default. Here they are words that readers see.
    filter: (props) =>
      ['text', 'unit'].includes(String(props.sourcePath.at(-1))) || props.filterDefault(props),
  },
})

/** Sees drafts, and is patient: only for draft mode and for checking a preview secret. */
export const draftClient = client.withConfig({
  token: readToken,
  useCdn: false,
  maxRetries: 3,
  timeout: 30_000,
})
