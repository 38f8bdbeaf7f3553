import {SANITY_VERSION as version} from 'sanity'
import type {StudioEnvironment} from './environment'

/**
 * Keeps a Studio with a local lake from contacting Sanity: it checks for updates and collects
 * feedback there, without a setting to disable it. Answers those requests itself, and sends
 * requests for `<project>.<lake's host>` to the lake.
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
