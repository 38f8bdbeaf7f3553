import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import {LakeConnection} from './connection/lake-connection'
import {steadyFetch} from './connection/steady-fetch'
import {steadyStream} from './connection/steady-stream'
import type {StudioEnvironment} from './environment'

const streamPath = /\/(listen|live\/events)\/|\/(listen|live\/events)\?/

/**
 * Creates the Studio's clients for a lake that speaks HTTP/1.1. A browser opens six connections per
 * origin, and the Studio up to nine event streams. Streams are therefore spread over several
 * origins of the same lake; otherwise the document pane would wait for a connection forever.
 */
export function clientFactory(
  {apiHost, streamOrigins}: StudioEnvironment,
  connection = new LakeConnection(apiHost),
) {
  let opened = 0
  const steady = steadyFetch(connection)
  const spread: typeof fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input)
    const path = address.pathname + address.search
    if (!streamPath.test(path)) return steady(input, init)
    const origin = streamOrigins[opened++ % streamOrigins.length] ?? address.origin
    const open = async (lastEventId?: string) => {
      const headers = new Headers(init?.headers)
      if (lastEventId !== undefined) headers.set('last-event-id', lastEventId)
      const answer = await steady(new URL(path, origin), {...init, headers})
      // EventSource gives up after an error status but reconnects after a network error, so a
      // starting lake's 5xx is turned into one.
      if (answer.status >= 500) {
        await answer.body?.cancel()
        connection.lost()
        throw new TypeError(`The lake answers ${answer.status}`)
      }
      return answer
    }
    const isResumable = address.searchParams.get('enableResume') === 'true'
    return isResumable ? steadyStream(connection, open, init?.signal) : open()
  }
  // One function for all clients, because the client shares live event streams of equal resolvers.
  const resolveFetch = () => spread
  return (options: ClientConfig): SanityClient =>
    createClient({...options, ...patience, apiHost, useProjectHostname: false, resolveFetch})
}

/**
 * Retries for a minute, in which a restarted lake is back: some requests, such as the list of
 * releases, are sent by the Studio only once.
 */
const patience = {
  maxRetries: 30,
  retryDelay: (attempt: number) => Math.min(100 * 2 ** attempt, 2_000),
}
