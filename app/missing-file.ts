import {isOwnPath} from '@/lib/addresses/own-path'
import {destinationFrom} from './(site)/moved'

/**
 * The answer to an address of a file that does not exist: where it moved, or 404 in one line.
 *
 * @param segments path segments of the address, decoded
 * @param fileOf the path of the file that belongs to a page, if the segments are a page's
 */
export async function missing(
  segments: readonly string[],
  fileOf?: (page: string) => string,
): Promise<Response> {
  const destination = await destinationFrom(segments)
  const isElsewhere = destination && fileOf && !isOwnPath(destination.href)
  if (!destination || isElsewhere)
    return new Response('There is nothing at this address.\n', {
      status: 404,
      headers: {'content-type': 'text/plain; charset=utf-8'},
    })
  const {href, permanent} = destination
  const location = fileOf ? fileOf(href) : href
  return new Response(null, {status: permanent ? 308 : 307, headers: {location}})
}
