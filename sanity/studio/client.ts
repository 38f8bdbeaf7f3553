import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import type {StudioEnvironment} from './environment'

const streamPath = /\/(listen|live\/events)\/|\/(listen|live\/events)\?/

/**
 * Makes the Studio's clients for a lake that speaks HTTP/1.1. A browser opens six connections per
 * origin and the Studio keeps up to nine event streams, so each stream goes to another origin of
 * the same lake in turn; otherwise the document pane would wait for a connection for ever.
 */
export function clientFactory({apiHost, streamOrigins}: StudioEnvironment) {
  let opened = 0
  const spread: typeof fetch = (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input)
    if (streamOrigins.length === 0 || !streamPath.test(address.pathname + address.search))
      return fetch(input, init)
    const origin = streamOrigins[opened++ % streamOrigins.length]
    return fetch(new URL(address.pathname + address.search, origin), init)
  }
  // One function for all clients: the client shares live event streams between equal resolvers.
  const resolveFetch = () => spread
  return (options: ClientConfig): SanityClient =>
    createClient({...options, apiHost, useProjectHostname: false, resolveFetch})
}
