import type {MetadataRoute} from 'next'
import {absoluteUrl} from '@/lib/addresses/site-url'

export default function robots(): MetadataRoute.Robots {
  return {
    // What has no page for readers; previews say noindex themselves, and quoted parts name their piece.
    rules: {userAgent: '*', allow: '/', disallow: ['/studio', '/api/', '/search/', '/search?']},
    sitemap: [absoluteUrl('/sitemap.xml'), absoluteUrl('/news-sitemap.xml')],
  }
}
