import type {BrowserContext} from '@playwright/test'

const loopback = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/

// The Studio tells who is there through a socket, which a page that is left closes under it.
const leaving = /^WebSocket is already in CLOSING or CLOSED state/

/** Adds to `noise` what a reader never sees and a publication must not do. */
export function recordNoise(context: BrowserContext, noise: string[]) {
  context.on('console', (message) => {
    if (message.type() !== 'error' || leaving.test(message.text())) return
    noise.push(`console error at ${message.location().url}: ${message.text()}`)
  })
  context.on('weberror', (error) => noise.push(`page error: ${error.error().stack}`))
  context.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !loopback.test(hostname))
      noise.push(`request to another machine: ${request.url()}`)
  })
}
