import 'server-only'
import {defineLive} from 'next-sanity/live'
import {client} from './client'
import {sanityEnvironment} from './environment'

/** `strict`: every call says which perspective it reads and whether strings may carry hidden characters. */
export const {sanityFetch, SanityLive} = defineLive({
  client,
  serverToken: sanityEnvironment().readToken ?? false,
  browserToken: false,
  strict: true,
})
