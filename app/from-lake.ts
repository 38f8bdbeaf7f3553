import {sanityEnvironment} from '@/sanity/environment'

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

/**
 * Streams a picture or file of a lake that only this machine can reach. On hosted Sanity no page
 * links here: readers fetch both from its CDN.
 */
export async function fromLake(kind: 'images' | 'files', path: string[], request: Request) {
  const {apiHost} = sanityEnvironment()
  if (!apiHost) return new Response('There is nothing here.', {status: 404})
  const source = new URL(`/${kind}/${path.map(encodeURIComponent).join('/')}`, apiHost)
  source.search = new URL(request.url).search
  const answer = await fetch(source, {
    headers: only(asked, request.headers),
    cache: 'no-store',
    signal: request.signal,
  })
  return new Response(answer.body, {
    status: answer.status,
    headers: only(passedOn, answer.headers),
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
