import type {IncomingMessage, ServerResponse} from 'node:http'
import {plainPage} from './plain-page.ts'

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
    return Reflect.apply(writeHead, response, [page.status, page.headers])
  }
  response.write = (...args: unknown[]) => {
    if (!response.headersSent && !isReplaced) response.writeHead(response.statusCode)
    return isReplaced || Reflect.apply(write, response, args)
  }
  response.end = (...args: unknown[]) => {
    if (!response.headersSent && !isReplaced) response.writeHead(response.statusCode)
    return Reflect.apply(end, response, isReplaced ? [page.html] : args)
  }
}

/** Questions of the lake that nobody could answer, so far. */
const unanswered = () => globalThis.lastGoodOfSite?.lastGoodState().lastGoodMissing ?? 0

const page = plainPage({
  status: 503,
  title: 'This page cannot be shown just now',
  body: `<p>Where our pieces are kept does not answer, and nobody has opened this page before, so that there is no copy of it. Nothing is lost: try again in half a minute.</p>
<p>Pages that were opened before can be read meanwhile, such as <a href="/">the home page</a>.</p>`,
  headers: {'retry-after': String(retryAfterSeconds)},
})
