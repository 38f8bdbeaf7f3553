import {cookies, draftMode} from 'next/headers'
import {redirect} from 'next/navigation'
import {isOwnPath} from '@/lib/addresses/own-path'
import {endSession, sessionCookie} from '@/lib/previews/preview-session'
import {sanityEnvironment} from '@/sanity/environment'

const previewCookies = [
  sessionCookie,
  'sanity-preview-perspective',
  'sanity-preview-variant',
  'sanity-preview-partitioned',
]

/** Leaves draft mode and redirects to `?to=/path`, the page the editor was on. */
export async function GET(request: Request) {
  const draft = await draftMode()
  draft.disable()
  const jar = await cookies()
  const session = jar.get(sessionCookie)?.value
  if (session) endSession(session, sanityEnvironment().readToken ?? '', Date.now())
  for (const name of previewCookies) jar.delete(name)
  const to = new URL(request.url).searchParams.get('to') ?? '/'
  redirect(isOwnPath(to) ? to : '/')
}
