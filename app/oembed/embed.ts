import {absoluteUrl} from '@/lib/addresses/site-url'
import {pageMetadata, plain, type PageDescription} from '../(site)/page-metadata'
import {widthIn} from './asked-page'

type Publication = Parameters<typeof pageMetadata>[1]

const day = 86_400

/**
 * A page as an oEmbed link: title, authors and picture, and no HTML that others would have to trust.
 */
export function embedOf(page: PageDescription, settings: Publication, request: URL) {
  const {title, seoTitle, path, article} = plain(page)
  const {openGraph} = pageMetadata(page, settings)
  const picture = [openGraph?.images ?? []].flat()[0]
  const authors = article?.authors.join(', ')
  const most = widthIn(request)
  const shown = typeof picture === 'object' && 'url' in picture ? picture : undefined
  // One that is wider than asked for is left out, as the specification wants it.
  const fits = shown && (most === undefined || Number(shown.width) <= most)
  return {
    version: '1.0',
    type: 'link',
    title: seoTitle || title,
    url: absoluteUrl(path),
    ...(authors && {author_name: authors}),
    provider_name: plain(settings?.title) ?? '',
    provider_url: absoluteUrl('/'),
    cache_age: day,
    ...(fits && {
      thumbnail_url: absoluteUrl(String(shown.url)),
      thumbnail_width: Number(shown.width),
      thumbnail_height: Number(shown.height),
    }),
  }
}
