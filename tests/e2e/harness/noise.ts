import type {BrowserContext} from '@playwright/test'

const loopback = /^(localhost|.*\.localhost|127\.0\.0\.1|\[::1\])$/

// The Studio's presence socket, closed when its page is left.
const leaving = /^WebSocket is already in CLOSING or CLOSED state/

// Warnings after 3 and 15 seconds of a preview that connects later: tests find out by clicking.
const slowPreview =
  /^Unable to connect to visual editing|^The preview iframe hasn't finished loading/

/** Collects in `noise` errors that readers do not see but a site must not have. */
export function recordNoise(context: BrowserContext, noise: string[]) {
  context.on('console', (message) => {
    const text = message.text()
    if (message.type() !== 'error' || leaving.test(text) || slowPreview.test(text)) return
    noise.push(`console error at ${message.location().url}: ${text}`)
  })
  // React hides errors of server components (#441); the name that the server gives them is logged.
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

// A reader left during a response, or the lake was down, which some tests provoke.
const known = /ResponseAborted|LakeUnavailable/

/** Next's error messages in the server's output; our own code's messages are no errors. */
export const complaints = (lines: readonly string[]) =>
  lines.filter((line) => /^(⨯|⚠|Warning|Error)/.test(line) && !known.test(line))

const mark = 'said: '

/** Notes what the Studio tells its users in passing, with the time: gone by when a test fails. */
export async function recordMessages(context: BrowserContext, messages: string[]) {
  context.on('console', (line) => {
    if (line.text().startsWith(mark))
      messages.push(`${new Date().toISOString()} ${line.text().slice(mark.length)}`)
  })
  await context.addInitScript((start) => {
    if (!location.pathname.startsWith('/studio')) return
    const observer = new MutationObserver((changes) => {
      for (const {addedNodes} of changes)
        for (const node of addedNodes) {
          if (!(node instanceof Element)) continue
          const alert = node.matches('[role=alert]') ? node : node.querySelector('[role=alert]')
          if (alert) console.log(start + alert.textContent)
        }
    })
    observer.observe(document, {childList: true, subtree: true})
  }, mark)
}
