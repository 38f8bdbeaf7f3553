import {cookies} from 'next/headers'
import {defineEnableDraftMode} from 'next-sanity/draft-mode'
import {isOwnPath} from '@/lib/addresses/own-path'
import {newSession, sessionCookie, sessionSeconds} from '@/lib/previews/preview-session'
import {draftClient} from '@/sanity/client'
import {sanityEnvironment} from '@/sanity/environment'

const enable = defineEnableDraftMode({client: draftClient})

/** Headers against caching, and against a Referer that would reveal the secret. */
const secretive = {'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer'}

/**
 * Enables draft mode: Presentation sends editors here with a short-lived secret. The requested page
 * opens with drafts for eight hours, or until they leave the preview.
 */
export async function GET(request: Request) {
  const key = sanityEnvironment().readToken
  if (!key)
    return refuse(
      503,
      'Set SANITY_API_READ_TOKEN to a viewer token: without it drafts cannot be read.',
    )
  const {searchParams} = new URL(request.url)
  const pathname = searchParams.get('sanity-preview-pathname')
  if (pathname && !isPage(pathname)) return refuse(400, 'That address is not a page of this site.')
  const shared = await isShared(searchParams.get('sanity-preview-secret')).catch(() => null)
  if (shared === null)
    return refuse(503, 'The content could not be reached: open the preview again in a moment.')
  if (shared)
    return refuse(
      403,
      'A link of this kind would open every draft. Make a preview link beside the piece instead.',
    )
  try {
    await enable.GET(request)
    return refuse(401, 'This preview has ended: open it from the Studio once more.')
  } catch (thrown) {
    if (isRedirect(thrown)) await beginSession(request, key)
    throw thrown
  }
}

const refuse = (status: number, message: string) =>
  new Response(message, {status, headers: secretive})

/** Whether a path is a page: neither an API route nor another preview. */
const isPage = (pathname: string) =>
  isOwnPath(pathname) && !/^\/(api|studio|preview|_next)(\/|\?|$)/.test(pathname)

/** Whether this is Sanity's shared preview secret, which opens all drafts while sharing is on. */
async function isShared(secret: string | null): Promise<boolean> {
  if (!secret) return false
  const shared = '*[_type == "sanity.previewUrlShareAccess" && secret == $secret][0]._id'
  return Boolean(await draftClient.fetch(shared, {secret}, {perspective: 'raw', cache: 'no-store'}))
}

/** Whether a thrown value is next-sanity's redirect, by which it accepts a secret. */
const isRedirect = (thrown: unknown): boolean =>
  typeof thrown === 'object' &&
  thrown !== null &&
  String(Reflect.get(thrown, 'digest')).startsWith('NEXT_REDIRECT')

/** Sets the session cookie, with the attributes of next-sanity's own cookies. */
async function beginSession({headers}: Request, key: string) {
  const isSecure = process.env.NODE_ENV === 'production'
  const isFramedElsewhere =
    headers.get('sec-fetch-dest') === 'iframe' && headers.get('sec-fetch-site') === 'cross-site'
  const jar = await cookies()
  jar.set({
    name: sessionCookie,
    value: newSession(key, Date.now()),
    httpOnly: true,
    path: '/',
    maxAge: sessionSeconds,
    secure: isSecure,
    sameSite: isSecure ? 'none' : 'lax',
    partitioned: isSecure && isFramedElsewhere,
  })
}
