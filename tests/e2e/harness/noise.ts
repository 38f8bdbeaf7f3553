import type {BrowserContext} from '@playwright/test'

const loopback = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/

/** Adds to `noise` what a reader never sees and a publication must not do. */
export function recordNoise(context: BrowserContext, noise: string[]) {
  context.on('console', (message) => {
    if (message.type() !== 'error') return
    noise.push(`console error at ${message.location().url}: ${message.text()}`)
  })
  context.on('weberror', (error) => noise.push(`page error: ${error.error().stack}`))
  context.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !loopback.test(hostname))
      noise.push(`request to another machine: ${request.url()}`)
  })
}
