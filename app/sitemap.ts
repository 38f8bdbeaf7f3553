import type {MetadataRoute} from 'next'
import {pathOf, standingPaths} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {getAddresses} from '@/sanity/content'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const standing = standingPaths.map((path) => ({url: absoluteUrl(path)}))
  const pages = (await getAddresses()).flatMap((address) => {
    const path = pathOf(address)
    const lastModified = address.updatedAt ?? address.publishedAt ?? undefined
    return path && !address.noIndex ? [{url: absoluteUrl(path), lastModified}] : []
  })
  return [...standing, ...pages]
}
