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
  return destination ? lead(destination) : notFound()
}

/**
 * For a page of a list that is not there: leads to the same page of where the list went, and the
 * first, which has no number, to the list.
 *
 * @param list the segments of its address, decoded
 */
export async function movedPage(list: readonly string[], page: string): Promise<never> {
  const whole = await destinationFrom([...list, 'page', page])
  if (whole) lead(whole)
  const number = page === '1' ? 1 : pageNumber(page)
  if (!number) notFound()
  const {href, permanent} = (await destinationFrom(list)) ?? {href: '', permanent: true}
  if (isOwnPath(href) && !/[?#]/.test(href)) lead({href: pagePath(href, number), permanent})
  if (number === 1) permanentRedirect(encoded(list))
  notFound()
}

function lead({href, permanent}: Destination): never {
  if (permanent) permanentRedirect(href)
  redirect(href)
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
