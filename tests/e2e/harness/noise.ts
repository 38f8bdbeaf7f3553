import type {BrowserContext} from '@playwright/test'

const loopback = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/

// The Studio tells who is there through a socket, which a page that is left closes under it.
const leaving = /^WebSocket is already in CLOSING or CLOSED state/

// After three seconds or fifteen, and then it connects: journeys press on words of the preview to find out.
const slowPreview =
  /^Unable to connect to visual editing|^The preview iframe hasn't finished loading/

/** Adds to `noise` what a reader never sees and a publication must not do. */
export function recordNoise(context: BrowserContext, noise: string[]) {
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() !== 'error' || leaving.test(text) || slowPreview.test(text)) return
    noise.push(`console error at ${message.location().url}: ${text}`)
  })
  // React hides what a server component threw (#441) behind the name that the server gave it.
  void context.addInitScript(() =>
    addEventListener('error', ({error}) => {
      if (error?.digest || /#441/.test(error?.message))
        console.error(`On the server this error is ${error.digest || 'nameless'}`)
    }),
  )
  context.on('weberror', (error) => {
    const {stack, name, message} = error.error()
    noise.push(`page error: ${stack || `${name} ${message}`}`)
  })
  context.on('request', (request) => {
    const {protocol, hostname} = new URL(request.url())
    if (/^(https?|wss?):$/.test(protocol) && !loopback.test(hostname))
      noise.push(`request to another machine: ${request.url()}`)
  })
}

// A reader went on before a picture was whole; the lake was away, which some journeys provoke.
const known = /ResponseAborted|LakeUnavailable/

/** What Next complained about on the server; what our own code has to say is another matter. */
export const complaints = (lines: readonly string[]) =>
  lines.filter((line) => /^(⨯|⚠|Warning|Error)/.test(line) && !known.test(line))
