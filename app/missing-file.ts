import {destinationFrom} from './(site)/moved'

/**
 * The answer to an address of a file that does not exist: where it moved, or 404 in one line.
 *
 * @param segments path segments of the address, decoded
 */
export async function missing(segments: readonly string[]): Promise<Response> {
  const destination = await destinationFrom(segments)
  if (!destination)
    return new Response('There is nothing at this address.\n', {
      status: 404,
      headers: {'content-type': 'text/plain; charset=utf-8'},
    })
  const {href, permanent} = destination
  return new Response(null, {status: permanent ? 308 : 307, headers: {location: href}})
}
