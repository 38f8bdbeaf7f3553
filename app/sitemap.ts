import type {MetadataRoute} from 'next'
import {pathOf} from '@/lib/addresses'
import {articleTypes, contentTypes} from '@/lib/content-types'
import {absoluteUrl} from '@/lib/site-url'
import {getAddresses} from '@/sanity/content'

export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const sections = articleTypes.map((type) => ({
    url: absoluteUrl(`/${contentTypes[type].section}`),
  }))
  const more = ['/myths', '/glossary'].map((path) => ({url: absoluteUrl(path)}))
  const pages = (await getAddresses()).flatMap((address) => {
    const path = pathOf(address)
    const lastModified = address.updatedAt ?? address.publishedAt ?? undefined
    return path && !address.noIndex ? [{url: absoluteUrl(path), lastModified}] : []
  })
  return [{url: absoluteUrl('/')}, ...sections, ...more, ...pages]
}
