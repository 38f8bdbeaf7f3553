import 'server-only'
import {defineLive} from 'next-sanity/live'
import {client, draftClient} from './client'
import {sanityEnvironment} from './environment'

// `strict`: every call says which perspective it reads and whether strings may carry hidden characters.
const common = {
  serverToken: sanityEnvironment().readToken ?? false,
  browserToken: false,
  strict: true,
} as const

export const {sanityFetch} = defineLive({client, ...common})

/** For one editor, who waits for a busy lake: nothing is kept that could be shown instead. */
export const {sanityFetch: fetchDrafts, SanityLive} = defineLive({client: draftClient, ...common})
