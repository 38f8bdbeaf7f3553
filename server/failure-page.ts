import type {IncomingMessage, ServerResponse} from 'node:http'
import {cookiesIn} from '../lib/cookies-in.ts'
import {draftCookie} from './draft-door.ts'
import {plainPage} from './plain-page.ts'

const retryAfterSeconds = 30

/**
 * Replaces error responses. A page that was never rendered cannot be shown while the lake fails:
 * Next responds with 500, but this is temporary, so readers get a 503 with Retry-After. A page that
 * fails because of a bug stays a 500, with a page that needs no scripts. Editors in draft mode get
 * Next's own response, which lets the Studio's preview retry.
 */
export function explainFailures(request: IncomingMessage, response: ServerResponse) {
  if (request.method !== 'GET' && request.method !== 'HEAD') return
  if (cookiesIn(request.headers.cookie ?? '', draftCookie).length > 0) return
  const {writeHead, write, end} = response
  const before = unanswered()
  let shown: ReturnType<typeof plainPage> | undefined
  response.writeHead = (status: number, ...rest: unknown[]) => {
    if (status === 500 && unanswered() > before) shown = outage
    else if (status === 500 && isPage(response)) shown = mistake
    if (!shown) return Reflect.apply(writeHead, response, [status, ...rest])
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return Reflect.apply(writeHead, response, [shown.status, shown.headers])
  }
  response.write = (...args: unknown[]) => {
    if (!response.headersSent && !shown) response.writeHead(response.statusCode)
    return shown ? true : Reflect.apply(write, response, args)
  }
  response.end = (...args: unknown[]) => {
    if (!response.headersSent && !shown) response.writeHead(response.statusCode)
    return Reflect.apply(end, response, shown ? [shown.html] : args)
  }
}

const isPage = (response: ServerResponse) =>
  String(response.getHeader('content-type')).startsWith('text/html')

/** Number of queries so far that neither the lake nor a last good answer could serve. */
const unanswered = () => globalThis.lastGoodOfSite?.lastGoodState().lastGoodMissing ?? 0

const outage = plainPage({
  status: 503,
  title: 'This page cannot be shown just now',
  body: `<p>Where our pieces are kept does not answer, and nobody has opened this page before, so that there is no copy of it. Nothing is lost: try again in half a minute.</p>
<p>Pages that were opened before can be read meanwhile, such as <a href="/">the home page</a>.</p>`,
  headers: {'retry-after': String(retryAfterSeconds)},
})

const mistake = plainPage({
  status: 500,
  title: 'This page is broken',
  body: `<p>It is our mistake, not yours, and it has been written down. Trying again may help; if it does not, everything else can be read from <a href="/">the home page</a>.</p>`,
})
