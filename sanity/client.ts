import 'server-only'
import {createClient} from 'next-sanity'
import {apiVersion} from './api-version'
import {sanityEnvironment} from './environment'
import {firstDeadlineMs} from './last-good/deadlines'

const {projectId, dataset, apiHost, readToken} = sanityEnvironment()

/** A client for published content without a token; draft mode adds one per request. */
export const client = createClient({
  projectId,
  dataset,
  apiVersion,
  useCdn: true,
  // sanity/last-good retries, with a deadline for each attempt.
  maxRetries: 0,
  timeout: firstDeadlineMs(),
  // A lake with its own `apiHost` has no host name per project.
  ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
  stega: {
    studioUrl: '/studio',
    // By default, stega skips units and texts that look like dates. Here they are texts that
    // readers see.
    filter: (props) =>
      ['text', 'unit'].includes(String(props.sourcePath.at(-1))) || props.filterDefault(props),
  },
})

/** A patient client for drafts, used only in draft mode and to check a preview secret. */
export const draftClient = client.withConfig({
  token: readToken,
  useCdn: false,
  maxRetries: 3,
  timeout: 30_000,
})
