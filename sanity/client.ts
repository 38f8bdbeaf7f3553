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
  // A lake at an address of its own has no host name per project.
  ...(apiHost ? {apiHost, useProjectHostname: false} : {}),
  stega: {studioUrl: '/studio'},
})

/** Sees drafts: only for draft mode and for checking a preview secret. */
export const draftClient = client.withConfig({token: readToken, useCdn: false})
