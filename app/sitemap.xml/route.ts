import {absoluteUrl} from '@/lib/addresses/site-url'
import {sitemap} from '@/lib/sitemaps'
import {sitemapEntries} from '../sitemap-entries'
import {xmlResponse} from '../xml-response'

/** All pages, or an index of parts once they are too many for one file. */
export async function GET() {
  const urlOfPart = (part: number) => absoluteUrl(`/sitemaps/${part}.xml`)
  return xmlResponse(sitemap(await sitemapEntries(), urlOfPart))
}
