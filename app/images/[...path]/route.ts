import {sanityEnvironment} from '@/sanity/environment'

const passedOn = [
  'content-type',
  'content-length',
  'cache-control',
  'etag',
  'vary',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
]

/**
 * Pictures of a lake that only this machine can reach. On hosted Sanity no page links here:
 * readers fetch pictures from its image CDN.
 */
export async function GET(request: Request, {params}: RouteContext<'/images/[...path]'>) {
  const {apiHost} = sanityEnvironment()
  if (!apiHost) return new Response('No picture here.', {status: 404})
  const {path} = await params
  const source = new URL(`/images/${path.map(encodeURIComponent).join('/')}`, apiHost)
  source.search = new URL(request.url).search

  const picture = await fetch(source, {
    headers: wanted(request),
    cache: 'no-store',
    signal: request.signal,
  })
  const headers = new Headers()
  for (const name of passedOn) {
    const value = picture.headers.get(name)
    if (value) headers.set(name, value)
  }
  return new Response(picture.body, {status: picture.status, headers})
}

function wanted(request: Request): Headers {
  const headers = new Headers()
  for (const name of ['accept', 'if-none-match']) {
    const value = request.headers.get(name)
    if (value) headers.set(name, value)
  }
  return headers
}
