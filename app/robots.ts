import type {MetadataRoute} from 'next'
import {absoluteUrl} from '@/lib/addresses/site-url'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: {userAgent: '*', allow: '/', disallow: ['/studio', '/api/', '/search/', '/search?']},
    sitemap: absoluteUrl('/sitemap.xml'),
  }
}
