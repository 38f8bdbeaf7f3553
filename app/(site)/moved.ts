import {notFound, permanentRedirect, redirect} from 'next/navigation'
import {isOwnPath} from '@/lib/addresses/own-path'
import {pathOf, standingPaths} from '@/lib/addresses/addresses'
import {destinationOf, type Destination} from '@/lib/addresses/redirects'
import {pageNumber, pagePath} from '@/lib/paging'
import {getAddresses, getRedirects} from '@/sanity/content'

/**
 * Redirects an address without a page to where it moved, or else calls notFound().
 *
 * @param segments path segments of the address, decoded
 */
export async function moved(segments: readonly string[]): Promise<never> {
  const destination = await destinationFrom(segments)
  return destination ? lead(destination) : notFound()
}

/**
 * Redirects a missing page of a list to the same page of where the list moved (page 1, which has no
 * number, to the list itself), or else calls notFound().
 *
 * @param list path segments of the list's address, decoded
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

/** Addresses besides pages that a mistyped address may mean. */
const alsoThere = [
  '/sitemap.xml',
  '/news-sitemap.xml',
  '/llms.txt',
  '/robots.txt',
  '/feed.xml',
  '/atom.xml',
  '/feed.json',
  '/results.json',
  '/results.csv',
  '/studio',
]

/** The redirect target of an address without a page; undefined if there is none. */
export async function destinationFrom(
  segments: readonly string[],
): Promise<Destination | undefined> {
  const [redirects, addresses] = await Promise.all([getRedirects(), getAddresses()])
  const published = addresses.flatMap((address) => pathOf(address) ?? [])
  const pages = [...standingPaths, ...alsoThere, ...published]
  return destinationOf(redirects, pages, encoded(segments))
}
