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
  const spread: typeof fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input)
    const path = address.pathname + address.search
    if (!streamPath.test(path)) return fetch(input, init)
    const origin = streamOrigins[opened++ % streamOrigins.length] ?? address.origin
    const answer = await fetch(new URL(path, origin), init)
    // To an event stream a refusal is the end, and another would not know what this one had been told;
    // where the network fails, it asks again. A lake that is just starting is the same to it.
    if (answer.status >= 500) {
      await answer.body?.cancel()
      throw new TypeError(`The lake answers ${answer.status}`)
    }
    return answer
  }
  // One function for all clients: the client shares live event streams between equal resolvers.
  const resolveFetch = () => spread
  return (options: ClientConfig): SanityClient =>
    createClient({...options, ...patience, apiHost, useProjectHostname: false, resolveFetch})
}

/**
 * A minute: a lake that is started again is back by then. What the Studio asks once and in vain, such
 * as its list of releases, it does not ask again.
 */
const patience = {
  maxRetries: 30,
  retryDelay: (attempt: number) => Math.min(100 * 2 ** attempt, 2_000),
}
