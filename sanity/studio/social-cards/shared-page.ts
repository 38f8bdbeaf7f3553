import {pathOf} from '@/lib/addresses/addresses'
import {currentSlug} from '@/lib/addresses/current-slug'
import {isStored, textOf} from '@/lib/preflight/stored'
import {titleInSearch} from '@/lib/search-result'
import {drawnPicture, socialPicture} from '@/lib/social-picture'

type UrlOf = Parameters<typeof socialPicture>[1]

/** A page's metadata for search engines and networks. */
export interface SharedPage {
  title: string
  titleInSearch: string
  /** Empty if it has none. */
  description: string
  path: string
  picture: ReturnType<typeof socialPicture> | undefined
}

/** Values taken from the site's settings. */
export interface SharedSite {
  title: string | null
}

interface Around {
  /** The published settings; null while there are none. */
  site: SharedSite | null
  /** Whether readers have the page: of others, the site draws no picture. */
  isPublished: boolean
  urlOf: UrlOf
}

/** The metadata of a document's page while it is edited, by the site's own rules. */
export function sharedPage(
  document: Record<string, unknown>,
  {site, isPublished, urlOf}: Around,
): SharedPage {
  const seo = isStored(document.seo) ? document.seo : {}
  const title = textOf(document.title) || textOf(document.claim) || 'Untitled'
  const seoTitle = textOf(seo.title)
  const own = [seo.image, document.cover].find(hasFile)
  const path = pathOf({_type: textOf(document._type), slug: currentSlug(document.slug)})
  return {
    title: seoTitle || title,
    titleInSearch: titleInSearch({title, seoTitle, siteName: site?.title}),
    description: textOf(seo.description) || textOf(document.standfirst) || textOf(document.answer),
    path: path ?? '/…',
    // Of a page without a picture of its own: the one that the site draws of what is published.
    picture: own
      ? pictureOf(own, urlOf)
      : path && isPublished
        ? drawnPicture(path, title)
        : undefined,
  }
}

type WithFile = Record<string, unknown> & {asset: {_ref: string}}

const hasFile = (value: unknown): value is WithFile =>
  isStored(value) && isStored(value.asset) && typeof value.asset._ref === 'string'

const pictureOf = ({alt, crop, hotspot, asset}: WithFile, urlOf: UrlOf) =>
  socialPicture(
    {
      alt: textOf(alt),
      crop: isStored(crop) ? crop : null,
      hotspot: isStored(hotspot) ? hotspot : null,
      asset: {_id: asset._ref},
    },
    urlOf,
  )
