import {segmentText} from '@/lib/addresses/path-segment'
import {sitemapPart} from '@/lib/sitemaps'
import {missing} from '../../missing-file'
import {sitemapEntries} from '../../sitemap-entries'
import {xmlResponse} from '../../xml-response'

/** A dummy entry, because Next.js requires one: parts are written on first request. */
export const generateStaticParams = () => [{part: '-'}]

/** A part of a sitemap that is too long for one file, such as `/sitemaps/1.xml`. */
export async function GET(_: Request, {params}: RouteContext<'/sitemaps/[part]'>) {
  const part = segmentText((await params).part)
  const number = /^([1-9]\d{0,4})\.xml$/.exec(part)?.[1]
  const xml = number ? sitemapPart(await sitemapEntries(), Number(number)) : undefined
  return xml ? xmlResponse(xml) : missing(['sitemaps', part])
}
