import {pathOf, standingPaths} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {articleTypeOfSection} from '@/lib/content-types'
import {latestDate} from '@/lib/latest-date'
import type {SitemapEntry} from '@/lib/sitemaps'
import {getAddresses} from '@/sanity/content'
import {listNames, listPath} from './(site)/still-true/still-true-lists'

/** Every page that search engines may list, with the day on which it changed. */
export async function sitemapEntries(): Promise<SitemapEntry[]> {
  const addresses = await getAddresses()
  const standing = [...standingPaths, ...listNames.map(listPath)].map((path) => ({
    url: absoluteUrl(path),
    lastModified: latestDate(addresses.filter(({_type}) => isListedOn(path, _type))),
  }))
  const pages = addresses.flatMap((address) => {
    const path = pathOf(address)
    const lastModified = address.updatedAt ?? address.publishedAt ?? undefined
    return path && !address.noIndex ? [{url: absoluteUrl(path), lastModified}] : []
  })
  return [...standing, ...pages]
}

/** Whether a standing page lists documents of a type; the home page lists all. */
function isListedOn(path: string, type: string): boolean {
  if (path === '/' || path.startsWith('/still-true')) return true
  return path === '/myths' ? type === 'myth' : articleTypeOfSection(path.slice(1)) === type
}
