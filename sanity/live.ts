import 'server-only'
import {defineLive} from 'next-sanity/live'
import {client, draftClient} from './client'
import {sanityEnvironment} from './environment'

// `strict`: each call names its perspective, and whether strings may contain stega characters.
const common = {
  serverToken: sanityEnvironment().readToken ?? false,
  browserToken: false,
  strict: true,
} as const

export const {sanityFetch} = defineLive({client, ...common})

/**
 * Fetches drafts for an editor, who waits for a busy lake: no cached answer could be shown instead.
 */
export const {sanityFetch: fetchDrafts, SanityLive} = defineLive({client: draftClient, ...common})
