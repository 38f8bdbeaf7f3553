import type {IncomingMessage, ServerResponse} from 'node:http'
import {hashOf} from '../cache/content-security-policy.ts'

const retryAfterSeconds = 30

/**
 * A page that was never rendered cannot be shown while the lake fails. Next answers 500 then, which
 * says that something is broken for good; the truth is a 503 that says when to try again.
 */
export function explainOutages(request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  const {writeHead, write, end} = response
  const before = unanswered()
  let isReplaced = false
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status !== 500 || unanswered() === before)
      return Reflect.apply(writeHead, response, [status, ...rest])
    isReplaced = true
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return Reflect.apply(writeHead, response, [
      503,
      {
        'content-type': 'text/html; charset=utf-8',
        'content-length': Buffer.byteLength(page),
        'cache-control': 'no-store',
        'retry-after': String(retryAfterSeconds),
        'content-security-policy': `default-src 'none'; style-src ${hashOf(style)}`,
      },
    ])
  }
  response.write = (...args: unknown[]) => {
    if (!response.headersSent && !isReplaced) response.writeHead(response.statusCode)
    return isReplaced || Reflect.apply(write, response, args)
  }
  response.end = (...args: unknown[]) => {
    if (!response.headersSent && !isReplaced) response.writeHead(response.statusCode)
    return Reflect.apply(end, response, isReplaced ? [page] : args)
  }
}

/** Questions of the lake that nobody could answer, so far. */
const unanswered = () => globalThis.lastGoodOfSite?.lastGoodState().lastGoodMissing ?? 0

const style = `body { font: 1.125rem/1.6 Georgia, serif; max-width: 38rem; margin: 15vh auto; padding: 0 1.25rem; color-scheme: light dark }`

const page = `<!DOCTYPE html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Not available just now</title>
<style>${style}</style>
<h1>This page cannot be shown just now</h1>
<p>Where our pieces are kept does not answer, and nobody has opened this page before, so that there is no copy of it. Nothing is lost: try again in half a minute.</p>
<p>Pages that were opened before can be read meanwhile, such as <a href="/">the home page</a>.</p>
`
