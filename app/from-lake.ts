import {segmentText} from '@/lib/addresses/path-segment'
import {sanityEnvironment} from '@/sanity/environment'
import {destinationFrom} from './(site)/moved'

const asked = ['accept', 'if-none-match', 'if-range', 'range']

const passedOn = [
  'content-type',
  'content-length',
  'content-range',
  'accept-ranges',
  'cache-control',
  'etag',
  'vary',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
]

/** Time in which the lake draws a picture, also a large one on a slow machine. */
const patienceMs = 30_000

/** Statuses that mean not found: the lake answers 501 to addresses that it does not serve. */
const nothingThere = new Set([404, 501])

/**
 * Streams an image or file from a lake that only this machine can reach. On hosted Sanity no page
 * links here, because readers load both from its CDN. What is missing may redirect, as pages do.
 *
 * @param params path segments, as Next.js passes them
 * @param search what to ask the lake for; by default what the reader asked for
 */
export async function fromLake(
  kind: 'images' | 'files',
  params: string[],
  request: Request,
  search = new URL(request.url).search,
) {
  const path = params.map(segmentText)
  const {apiHost} = sanityEnvironment()
  if (apiHost) {
    const segments = path.map((segment) => encodeURIComponent(segment.toWellFormed()))
    const source = new URL(`/${kind}/${segments.join('/')}`, apiHost)
    source.search = search
    const answer = await answerWithin(patienceMs, source, request)
    if (!answer)
      return new Response('The content cannot be reached for the moment: try again soon.', {
        status: 503,
        headers: {
          'content-type': 'text/plain; charset=utf-8',
          'cache-control': 'no-store',
          'retry-after': '30',
        },
      })
    if (!nothingThere.has(answer.status))
      return new Response(answer.body, {
        status: answer.status,
        headers: only(passedOn, answer.headers),
      })
    await answer.body?.cancel()
  }
  const destination = await destinationFrom([kind, ...path])
  if (!destination) return notFoundPage(request)
  const {href, permanent} = destination
  return new Response(null, {status: permanent ? 308 : 307, headers: {location: href}})
}

/** The lake's answer, whose body may take long; undefined if it fails or does not begin in time. */
async function answerWithin(ms: number, source: URL, request: Request) {
  const late = new AbortController()
  const timer = setTimeout(() => late.abort(), ms)
  try {
    return await fetch(source, {
      headers: only(asked, request.headers),
      cache: 'no-store',
      signal: AbortSignal.any([request.signal, late.signal]),
    })
  } catch {
    return undefined
  } finally {
    clearTimeout(timer)
  }
}

/** The 404 response: the page of app/global-not-found.tsx for browsers, one line for other clients. */
async function notFoundPage({headers}: Request): Promise<Response> {
  const page = headers.get('accept')?.includes('text/html')
    ? await fetch(`http://localhost:${process.env.PORT}/_not-found`).catch(() => undefined)
    : undefined
  const told = page ? only(['content-type', 'content-security-policy'], page.headers) : undefined
  return new Response(page?.body ?? 'There is nothing here.', {
    status: 404,
    headers: {
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      ...(told && Object.fromEntries(told)),
    },
  })
}

function only(names: readonly string[], all: Headers): Headers {
  const headers = new Headers()
  for (const name of names) {
    const value = all.get(name)
    if (value) headers.set(name, value)
  }
  return headers
}
