import {SANITY_VERSION as version} from 'sanity'
import type {StudioEnvironment} from './environment'

/**
 * A Studio whose lake is its own asks nobody else: it checks for updates and offers feedback at
 * Sanity's addresses, and there is no setting to stop it. Answers those requests here, and sends
 * what is meant for `<project>.<lake's host>` to the lake itself.
 */
export function stayHome({projectId, apiHost}: StudioEnvironment): void {
  if (!apiHost || !globalThis.window) return
  const lake = new URL(apiHost)
  const {fetch: fetchAnywhere} = window
  window.fetch = async (input, init) => {
    const address = new URL(input instanceof Request ? input.url : input, location.href)
    if (address.host === `${projectId}.${lake.host}`) {
      const home = new URL(address.pathname + address.search, lake)
      return fetchAnywhere(input instanceof Request ? new Request(home, input) : home, init)
    }
    if (/(^|\.)sanity(-cdn)?\.(io|com|work)$/.test(address.hostname))
      return Response.json({packageVersion: version, latest: version})
    return fetchAnywhere(input, init)
  }
}
