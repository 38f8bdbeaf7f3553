import type {IncomingMessage, ServerResponse} from 'node:http'
import {cookiesIn} from '../lib/cookies-in.ts'
import {isSession, sessionCookie} from '../lib/previews/preview-session.ts'

/** Next.js's own, of whoever looks at drafts. */
export const draftCookie = '__prerender_bypass'

/**
 * The door of draft mode: who brings Next's cookie for it without a session of ours, which ends, is a
 * reader like others, and is told to forget the cookie.
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
