import type {IncomingMessage, ServerResponse} from 'node:http'
import {cookiesIn} from '../lib/cookies-in.ts'
import {isSession, sessionCookie} from '../lib/previews/preview-session.ts'

/** Next.js's own cookie for draft mode. */
export const draftCookie = '__prerender_bypass'

/**
 * Guards draft mode: a request with Next's cookie but without a valid session of ours is treated as
 * a reader's, and the cookie is deleted.
 */
export function guardDraftMode(
  {headers}: IncomingMessage,
  response: ServerResponse,
  key = process.env.SANITY_API_READ_TOKEN ?? '',
): void {
  const {cookie = ''} = headers
  if (cookiesIn(cookie, draftCookie).length === 0) return
  const sessions = cookiesIn(cookie, sessionCookie)
  if (key && sessions.some((session) => isSession(session, key, Date.now()))) return
  const others = cookie.split(/;\s*/).filter((one) => !one.startsWith(`${draftCookie}=`))
  headers.cookie = others.join('; ')
  const forget = `${draftCookie}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=None`
  response.appendHeader('set-cookie', [forget, `${forget}; Partitioned`])
}
