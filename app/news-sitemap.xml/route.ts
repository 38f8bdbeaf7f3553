import {pathOf} from '@/lib/addresses/addresses'
import {absoluteUrl} from '@/lib/addresses/site-url'
import {newsSitemap} from '@/lib/sitemaps'
import {getNow, getEveryPiece, getSettings} from '@/sanity/content'
import {stegaClean} from 'next-sanity'
import {xmlResponse} from '../xml-response'

/** Pieces of the last two days, for search engines of news. */
export async function GET() {
  const [found, settings, now] = await Promise.all([getEveryPiece(), getSettings(), getNow()])
  const entries = stegaClean(found).pieces.flatMap((piece) => {
    const path = pathOf(piece)
    const {title, publishedAt} = piece
    return path && publishedAt ? [{url: absoluteUrl(path), title, published: publishedAt}] : []
  })
  const publication = stegaClean(settings?.title) ?? ''
  return xmlResponse(newsSitemap(entries, {publication, now}))
}
