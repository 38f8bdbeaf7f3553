import type {IncomingMessage, ServerResponse} from 'node:http'
import {cookiesIn} from '../lib/cookies-in.ts'
import {draftCookie} from './draft-door.ts'
import {plainPage} from './plain-page.ts'

const retryAfterSeconds = 30

/**
 * A page that was never rendered cannot be shown while the lake fails. Next answers 500 then, which
 * says that something is broken for good; the truth is a 503 that says when to try again. A page that
 * fails by a mistake of ours stays a 500, and says so without the framework's script. Editors in draft
 * mode keep Next's own answer, in which the Studio's preview can try again.
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

/** Questions of the lake that nobody could answer, so far. */
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
