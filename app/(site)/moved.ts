import {notFound, permanentRedirect, redirect} from 'next/navigation'
import {pathOf, standingPaths} from '@/lib/addresses/addresses'
import {destinationOf, type Destination} from '@/lib/addresses/redirects'
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

/** No pages, but addresses that people type. */
const alsoThere = ['/sitemap.xml', '/robots.txt', '/studio']

/** Where readers of an address are led at which nothing is; undefined for nowhere. */
export async function destinationFrom(
  segments: readonly string[],
): Promise<Destination | undefined> {
  const [redirects, addresses] = await Promise.all([getRedirects(), getAddresses()])
  const published = addresses.flatMap((address) => pathOf(address) ?? [])
  const pages = [...standingPaths, ...alsoThere, ...published]
  const path = segments.map((segment) => encodeURIComponent(segment.toWellFormed())).join('/')
  return destinationOf(redirects, pages, `/${path}`)
}
