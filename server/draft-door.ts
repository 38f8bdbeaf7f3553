import type {IncomingMessage, ServerResponse} from 'node:http'
import {isSession, sessionCookie} from '../lib/preview-session.ts'

const draftCookie = '__prerender_bypass'

/**
 * The door of draft mode: who brings Next's cookie for it without a session of ours, which ends, is a
 * reader like others, and is told to forget the cookie.
 */
export function guardDraftMode(
  {headers}: IncomingMessage,
  response: ServerResponse,
  key = process.env.SANITY_API_READ_TOKEN ?? '',
): void {
  const cookies = (headers.cookie ?? '').split(/;\s*/)
  if (!cookies.some((cookie) => cookie.startsWith(`${draftCookie}=`))) return
  const sessions = cookies.filter((cookie) => cookie.startsWith(`${sessionCookie}=`))
  const goesOn = sessions.some((cookie) =>
    isSession(cookie.slice(sessionCookie.length + 1), key, Date.now()),
  )
  if (key && goesOn) return
  headers.cookie = cookies.filter((cookie) => !cookie.startsWith(`${draftCookie}=`)).join('; ')
  const forget = `${draftCookie}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=None`
  response.appendHeader('set-cookie', [forget, `${forget}; Partitioned`])
}
