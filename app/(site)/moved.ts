import {notFound, permanentRedirect, redirect} from 'next/navigation'
import {isOwnPath} from '@/lib/addresses/own-path'
import {pathOf, standingPaths} from '@/lib/addresses/addresses'
import {destinationOf, type Destination} from '@/lib/addresses/redirects'
import {pageNumber, pagePath} from '@/lib/paging'
import {getAddresses, getRedirects} from '@/sanity/content'

/**
 * For an address where nothing is: leads to where it went, or says that there is no page.
 *
 * @param segments of the address, decoded
 */
export async function moved(segments: readonly string[]): Promise<never> {
  const destination = await destinationFrom(segments)
  if (!destination) notFound()
  if (destination.permanent) permanentRedirect(destination.href)
  redirect(destination.href)
}

/**
 * For a page of a list that is not there: leads to the same page of where the list went, and the
 * first, which has no number, to the list.
 *
 * @param list the segments of its address, decoded
 */
export async function movedPage(list: readonly string[], page: string): Promise<never> {
  const number = page === '1' ? 1 : pageNumber(page)
  const whole = await destinationFrom([...list, 'page', page])
  const destination = number && !whole ? await destinationFrom(list) : undefined
  const path = destination ? destination.href : encoded(list)
  if (number && !whole && (destination || number === 1) && isOwnPath(path) && !/[?#]/.test(path)) {
    if (!destination || destination.permanent) permanentRedirect(pagePath(path, number))
    redirect(pagePath(path, number))
  }
  return moved([...list, 'page', page])
}

const encoded = (segments: readonly string[]) =>
  `/${segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')}`

/** No pages, but addresses that people type. */
const alsoThere = ['/sitemap.xml', '/robots.txt', '/studio']

/** Where readers of an address are led at which nothing is; undefined for nowhere. */
export async function destinationFrom(
  segments: readonly string[],
): Promise<Destination | undefined> {
  const [redirects, addresses] = await Promise.all([getRedirects(), getAddresses()])
  const published = addresses.flatMap((address) => pathOf(address) ?? [])
  const pages = [...standingPaths, ...alsoThere, ...published]
  return destinationOf(redirects, pages, encoded(segments))
}
