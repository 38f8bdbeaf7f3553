import {routePath, segmentText} from '@/lib/addresses/path-segment'
import {siteUrl} from '@/lib/addresses/site-url'

/** A status by which oEmbed refuses, and why. */
export interface Refusal {
  status: 400 | 404 | 501
  message: string
}

/**
 * The page that an oEmbed request asks for, as decoded path segments.
 *
 * @see https://oembed.com
 */
export function askedPage(request: URL): {segments: string[]} | Refusal {
  const format = request.searchParams.get('format') ?? 'json'
  if (format !== 'json')
    return {status: 501, message: 'This site answers in JSON: ask with format=json.'}
  const asked = request.searchParams.get('url')
  if (!asked) return {status: 400, message: 'Name a page of this site: ?url=…'}
  if (!URL.canParse(asked)) return {status: 400, message: 'The parameter url is no full address.'}
  const {origin, pathname} = new URL(asked)
  if (!isOurs(origin)) return {status: 404, message: 'This page is not of this site.'}
  const segments = routePath(pathname).split('/').filter(Boolean).map(segmentText)
  return {segments}
}

/** Whether an origin is this site's, by either scheme: links are often copied without it. */
const isOurs = (origin: string) =>
  origin.replace(/^https?:/, '') === siteUrl().replace(/^https?:/, '')

/** A width in the request that pictures may have at most; undefined for none, or one that is invalid. */
export function widthIn(request: URL): number | undefined {
  const width = Number(request.searchParams.get('maxwidth') ?? '')
  return Number.isInteger(width) && width > 0 ? width : undefined
}
